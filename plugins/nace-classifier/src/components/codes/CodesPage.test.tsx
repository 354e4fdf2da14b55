import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeClassifier } from '../../__testUtils__/fakeClassifier';
import { renderClassifier } from '../../__testUtils__/renderClassifier';

const address = () => screen.getByTestId('address').textContent;
const lines = () =>
  screen.getAllByRole('treeitem').map(line => line.textContent);

it('opens the tree down to the code of the address, with its notes', async () => {
  await renderClassifier(fakeClassifier(), {
    at: '/classifier/codes?code=56.10',
  });
  expect(await screen.findByRole('heading', { name: '56.10' })).toBeVisible();
  const selected = await screen.findByRole('treeitem', { selected: true });
  expect(selected).toHaveTextContent('56.10Mobile food service');
  expect(selected).toHaveAttribute('aria-level', '4');
  expect(lines()).toEqual([
    'HTransport',
    'IFood and accommodation',
    '56Food service',
    '56.1Restaurants',
    '56.10Mobile food service',
  ]);
  expect(screen.getByText('Notes exist in French only.')).toBeVisible();
  expect(screen.getByRole('link', { name: '53.20' })).toHaveAttribute(
    'href',
    '/classifier/codes?code=53.20',
  );
  const hierarchy = screen.getByRole('navigation', { name: /place/i });
  expect(
    within(hierarchy)
      .getAllByRole('link')
      .map(link => link.getAttribute('href')),
  ).toEqual(
    ['I', '56', '56.1', '56.10'].map(code => `/classifier/codes?code=${code}`),
  );
});

it('is walked by keys alone', async () => {
  const user = userEvent.setup();
  await renderClassifier(fakeClassifier(), { at: '/classifier/codes' });
  const tree = await screen.findByRole('tree');
  tree.focus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  await screen.findByRole('treeitem', { name: /56/ });
  await user.keyboard('{ArrowRight}');
  const division = screen.getByRole('treeitem', { name: /56/ });
  await waitFor(() =>
    expect(tree).toHaveAttribute('aria-activedescendant', division.id),
  );
  await user.keyboard('{Enter}');
  expect(address()).toBe('/classifier/codes?code=56');
  expect(division).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('56.1')).toBeVisible();
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await waitFor(() => expect(lines()).toHaveLength(2));
});

it('finds codes by words in either language', async () => {
  const user = userEvent.setup();
  const classifier = fakeClassifier();
  await renderClassifier(classifier, { at: '/classifier/codes' });
  await user.type(await screen.findByRole('searchbox'), 'courrier');
  const results = await screen.findByRole('list', { name: 'Codes found' });
  const found = within(results).getByRole('button', { name: /53\.20/ });
  expect(found).toHaveTextContent('Other postalAutres activités de courrier');
  expect(screen.getByText('1 code found')).toBeVisible();
  await user.click(found);
  expect(await screen.findByRole('heading', { name: '53.20' })).toBeVisible();
  expect(address()).toBe('/classifier/codes?search=courrier&code=53.20');
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(await screen.findByText(/No code or title has “zzz”/)).toBeVisible();
});

it('says so when a code is unknown', async () => {
  await renderClassifier(fakeClassifier(), {
    at: '/classifier/codes?code=99.99',
  });
  expect(
    await screen.findByText(/'99\.99' is not a code of the nomenclature/),
  ).toBeVisible();
});
