import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakePortal, tokenOf } from '../../__testUtils__/fakePortal';
import { renderPortal } from '../../__testUtils__/renderPortal';
import { TourRecorder } from '../../tour/TourRecorder';
import { TourWidget } from './TourWidget';

const shown = (
  <>
    <TourRecorder />
    <TourWidget />
  </>
);
const START = tokenOf({ name: 'npm start' });
const done = () =>
  screen
    .getAllByRole('listitem')
    .filter(({ textContent }) => /\((done|fait)\)/.test(textContent ?? ''))
    .map(({ textContent }) => textContent?.replace(/ \(.*/, ''));
const open = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('link', { name }));

it('ticks each step off as it is done, and ends', async () => {
  const user = userEvent.setup();
  const portal = fakePortal({ tokens: [START] });
  renderPortal(portal, { shown, at: '/', mountPath: '/*' });
  await screen.findByRole('list', { name: 'First steps in the portal' });
  expect(
    screen.getAllByRole('link').map(link => link.getAttribute('href')),
  ).toEqual(['/classifier', '/monitoring', '/catalog', '/tokens', '/docs']);
  expect(done()).toEqual([]);
  await open(user, 'Classify a description');
  await waitFor(() => expect(done()).toEqual(['Classify a description']));
  // To see the page of the tokens is not to make one.
  await open(user, 'Make an access token');
  await open(user, 'Read the documentation');
  await waitFor(() =>
    expect(done()).toEqual([
      'Classify a description',
      'Read the documentation',
    ]),
  );
  await open(user, 'See it in Monitoring');
  await open(user, 'Browse the catalogue');
  await waitFor(() => expect(done()).toHaveLength(4));
});

it('is finished with a token of one’s own, and says how to hide it', async () => {
  const user = userEvent.setup();
  const portal = fakePortal({ tokens: [START, tokenOf()] });
  renderPortal(portal, { shown, at: '/docs', mountPath: '/*' });
  await waitFor(() =>
    expect(done()).toEqual(['Make an access token', 'Read the documentation']),
  );
  await open(user, 'Classify a description');
  await open(user, 'See it in Monitoring');
  await open(user, 'Browse the catalogue');
  expect(await screen.findByText(/You have been everywhere/)).toBeVisible();
  expect(screen.getByText(/To hide this, press Arrange/)).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

it('still leads on when the tokens cannot be asked for, in French', async () => {
  const portal = fakePortal();
  portal.listTokens.mockRejectedValue(new Error('la base est verrouillée'));
  renderPortal(portal, {
    shown,
    at: '/catalog/default',
    mountPath: '/*',
    language: 'fr',
  });
  expect(await screen.findByText('la base est verrouillée')).toBeVisible();
  expect(done()).toEqual(['Parcourir le catalogue']);
});
