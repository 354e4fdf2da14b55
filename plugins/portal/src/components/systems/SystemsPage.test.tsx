import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  fakePortal,
  systemOf,
  type FakePortal,
} from '../../__testUtils__/fakePortal';
import { renderPortal } from '../../__testUtils__/renderPortal';
import { SystemsWidget } from '../home/SystemsWidget';
import { SystemsPage } from './SystemsPage';

const SYSTEMS = [
  systemOf({ durationMs: 1234.5 }),
  systemOf({ id: 's3', title: 'Object storage', status: 'absent' }),
  systemOf({
    id: 'vault',
    title: 'Vault',
    status: 'down',
    message: 'It did not answer within 3 s',
    advice: 'Look at Vault and at the log',
    checkedAt: new Date(Date.now() - 120_000).toISOString(),
  }),
  systemOf({ id: 'search', title: 'Search', status: 'degraded' }),
];

const render = (portal: FakePortal, language: 'en' | 'fr' = 'en') =>
  renderPortal(portal, { shown: <SystemsPage />, at: '/systems', language });
const card = (name: string) => screen.findByRole('article', { name });

it('says of each system how it is, what is wrong and what to do, the worst first', async () => {
  render(fakePortal({ systems: SYSTEMS }));
  const vault = await card('Vault');
  expect(vault).toHaveTextContent(
    'VaultdownIt did not answer within 3 sWhat to do: Look at Vault and at the logChecked 2 minutes ago · answered in 4 ms',
  );
  expect(await card('Database')).toHaveTextContent(
    /^Databaseworks.*answered in 1,23[45] ms$/,
  );
  expect(
    screen.getAllByRole('heading', { level: 2 }).map(h => h.textContent),
  ).toEqual(['Vault', 'Search', 'Object storage', 'Database']);
  expect(await card('Search')).toHaveTextContent('works badly');
  expect(await card('Object storage')).toHaveTextContent('absent');
  expect(screen.getByText('1 of 4 systems work')).toBeVisible();
  expect(screen.getByTestId('commands')).toHaveTextContent(
    'curl -sS "$SARDONYX_URL/api/portal/health"',
  );
});

it('looks again every 30 s, and when asked', async () => {
  jest.useFakeTimers();
  try {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const portal = fakePortal();
    render(portal);
    await card('Database');
    await act(() => jest.advanceTimersByTimeAsync(29_000));
    expect(portal.listSystems).toHaveBeenCalledTimes(1);
    portal.listSystems.mockResolvedValue([systemOf({ status: 'down' })]);
    await act(() => jest.advanceTimersByTimeAsync(1_500));
    expect(portal.listSystems).toHaveBeenCalledTimes(2);
    await waitFor(async () =>
      expect(await card('Database')).toHaveTextContent('down'),
    );
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    await waitFor(() => expect(portal.listSystems).toHaveBeenCalledTimes(3));
  } finally {
    jest.useRealTimers();
  }
});

it('shows no old state when it cannot ask', async () => {
  const user = userEvent.setup();
  const portal = fakePortal();
  render(portal);
  await card('Database');
  portal.listSystems.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The portal cannot be reached',
  );
  expect(screen.queryByRole('article')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await card('Database')).toBeVisible();
});

it('says so when nothing is watched', async () => {
  render(fakePortal({ systems: [] }));
  expect(await screen.findByText('No system is watched')).toBeVisible();
});

it('speaks French', async () => {
  render(fakePortal({ systems: SYSTEMS }), 'fr');
  expect(await card('Vault')).toHaveTextContent(
    /en panne.*Que faire :.*Vérifié il y a 2 minutes/,
  );
  expect(screen.getByText('Systèmes qui fonctionnent : 1 sur 4')).toBeVisible();
});

describe('widget', () => {
  it.each([
    [[systemOf()], 'en', 'All systems work'],
    [[systemOf()], 'fr', 'Tous les systèmes fonctionnent'],
  ] as const)('all well', async (systems, language, words) => {
    renderPortal(fakePortal({ systems }), {
      shown: <SystemsWidget />,
      at: '/',
      language,
    });
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('names those that are not', async () => {
    renderPortal(fakePortal({ systems: SYSTEMS }), {
      shown: <SystemsWidget />,
      at: '/',
    });
    const list = await screen.findByRole('list', { name: /do not work well/ });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Vault downIt did not answer within 3 s',
      'Search works badly',
      'Object storage absent',
    ]);
    expect(screen.queryByText('All systems work')).toBeNull();
    expect(
      screen.getByRole('link', { name: 'See all the systems' }),
    ).toHaveAttribute('href', '/systems');
  });
});
