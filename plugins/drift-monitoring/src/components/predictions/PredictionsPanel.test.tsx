import '@testing-library/jest-dom';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMonitoring } from '../../__testUtils__/fakeMonitoring';
import { renderMonitoring } from '../../__testUtils__/renderMonitoring';

// Tables draw the rows in view, and jsdom has no sizes.
beforeEach(() => {
  for (const size of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, size, 'get').mockReturnValue(800);
  }
});
afterEach(() => jest.restoreAllMocks());

const query = () =>
  new URL(screen.getByTestId('address').textContent ?? '', 'http://localhost')
    .searchParams;
const rows = async () =>
  within(await screen.findByRole('grid', { name: 'Predictions behind it' }))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

it('opens those of a code by keyboard, pages on, and closes where it was opened', async () => {
  const user = userEvent.setup();
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring);
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Predictions of a code' }),
    '56.10 Mobile food service',
  );
  const show = screen.getByRole('button', {
    name: 'Show: Predictions of a code',
  });
  act(() => show.focus());
  await user.keyboard('{Enter}');
  const heading = await screen.findByRole('heading', {
    name: 'Predictions behind it: 56.10 Mobile food service',
  });
  expect(heading).toHaveFocus();
  expect(query().get('code')).toBe('56.10');
  expect(await rows()).toEqual([
    '24 Nov 2026, 11:30:05pizza 156.1081%0.702Playground',
    '24 Nov 2026, 11:30:05pizza 256.1081%0.702Playground',
  ]);
  expect(screen.getByTestId('commands')).toHaveTextContent(
    /\/predictions\?from=[^ ]+&code=56\.10/,
  );

  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(async () => expect(await rows()).toHaveLength(3));
  expect((await rows())[2]).toContain('hidden');
  expect(screen.getByText(/Texts are hidden where/)).toBeVisible();
  expect(screen.getByText('3 shown, the latest first')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(
    monitoring.listPredictions.mock.calls.map(([{ code, pageToken }]) => [
      code,
      pageToken,
    ]),
  ).toEqual([
    ['56.10', undefined],
    ['56.10', 'next'],
  ]);

  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(heading).not.toBeInTheDocument());
  expect(query().has('code')).toBe(false);
  expect(show).toHaveFocus();
  expect(screen.getByTestId('commands')).not.toHaveTextContent('/predictions');
});

it('opens those of a bar that is clicked, in the place of what was open', async () => {
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring, { at: '/monitoring?code=53.20' });
  const confidence = await screen.findByLabelText(/^Confidence \(/);
  const bar = confidence.querySelector('[data-choice="0.6"]');
  expect(bar).not.toBeNull();
  if (bar) fireEvent.click(bar);
  await screen.findByRole('heading', {
    name: 'Predictions behind it: confidence 0.60 to 0.65',
  });
  expect(Object.fromEntries(query())).toEqual({
    minConfidence: '0.6',
    maxConfidence: '0.65',
  });
  expect(monitoring.listPredictions).toHaveBeenLastCalledWith(
    expect.objectContaining({ minConfidence: 0.6, maxConfidence: 0.65 - 1e-9 }),
    expect.anything(),
  );
});

it('opens those of a period, the last of which ends with the window', async () => {
  const user = userEvent.setup();
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring);
  await user.click(
    await screen.findByRole('button', {
      name: 'Show: Predictions of a period',
    }),
  );
  await screen.findByRole('heading', {
    name: 'Predictions behind it: Tue 24 Nov',
  });
  expect(monitoring.listPredictions).toHaveBeenLastCalledWith(
    { from: '2026-11-23T23:00:00.000Z', to: '2026-11-24T23:00:00.000Z' },
    expect.anything(),
  );
});

it('fails alone: the figures stay', async () => {
  const monitoring = fakeMonitoring();
  monitoring.listPredictions.mockRejectedValueOnce(
    new Error('a part cannot be read'),
  );
  renderMonitoring(monitoring, { at: '/monitoring?code=56.10' });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Predictions: this did not worka part cannot be read',
  );
  expect(
    screen.getByRole('region', { name: 'Figures of the window' }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await rows()).toHaveLength(2);
});

it('says so when there is none, in French', async () => {
  const monitoring = fakeMonitoring();
  monitoring.listPredictions.mockResolvedValue({ items: [] });
  renderMonitoring(monitoring, {
    at: '/monitoring?code=01.11',
    language: 'fr',
  });
  expect(
    await screen.findByRole('heading', { name: 'Aucune prédiction' }),
  ).toBeVisible();
  expect(
    screen.getByRole('heading', {
      name: 'Prédictions derrière ce chiffre : 01.11',
    }),
  ).toBeVisible();
});
