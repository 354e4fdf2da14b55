import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  emptySummary,
  fakeMonitoring,
  summaryOf,
} from '../../__testUtils__/fakeMonitoring';
import { renderMonitoring } from '../../__testUtils__/renderMonitoring';

const address = () => screen.getByTestId('address').textContent;
const figures = () =>
  screen.findByRole('region', { name: 'Figures of the window' });

it('offers the replay to an empty log, and looks often until its rows come', async () => {
  jest.useFakeTimers();
  try {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const monitoring = fakeMonitoring();
    monitoring.getSummary.mockResolvedValue(emptySummary(0));
    let finish = (_: number) => {};
    monitoring.replayTitles.mockReturnValue(
      new Promise(resolve => {
        finish = resolve;
      }),
    );
    renderMonitoring(monitoring);
    const replay = await screen.findByRole('button', {
      name: 'Replay the official titles',
    });
    expect(screen.getByText(/they are labelled as replay/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the classifier' }),
    ).toHaveAttribute('href', '/classifier');

    await user.click(replay);
    expect(
      await screen.findByText('The official titles are being coded…'),
    ).toBeVisible();
    expect(replay).toBeDisabled();
    await act(async () => finish(732));
    expect(
      await screen.findByText(/^732 titles are coded, labelled as replay/),
    ).toBeVisible();
    expect(address()).toBe('/monitoring?sources=replay');

    const looks = monitoring.getSummary.mock.calls.length;
    await act(() => jest.advanceTimersByTimeAsync(9_500));
    expect(monitoring.getSummary).toHaveBeenCalledTimes(looks + 3);
    expect(monitoring.getSummary.mock.lastCall?.[0].sources).toEqual([
      'replay',
    ]);
    monitoring.getSummary.mockResolvedValue(summaryOf({}));
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(await figures()).toBeVisible();
    expect(screen.getByText(/Replay counts:/)).toBeVisible();

    const rows = monitoring.getSummary.mock.calls.length;
    await act(() => jest.advanceTimersByTimeAsync(9_500));
    expect(monitoring.getSummary).toHaveBeenCalledTimes(rows);
    await act(() => jest.advanceTimersByTimeAsync(6_000));
    expect(monitoring.getSummary).toHaveBeenCalledTimes(rows + 1);
  } finally {
    jest.useRealTimers();
  }
});

it('says why a replay is refused, and lets it be tried again', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockResolvedValue(emptySummary(0));
  monitoring.replayTitles.mockRejectedValue(new Error('viewers may not'));
  renderMonitoring(monitoring);
  const replay = await screen.findByRole('button', {
    name: 'Replay the official titles',
  });
  await userEvent.click(replay);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Replay: this did not workviewers may not',
  );
  expect(replay).toBeEnabled();
  expect(address()).toBe('/monitoring');
});

it('shows the replay where that is all there is', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockImplementation(async ({ sources }) =>
    sources?.includes('replay') ? summaryOf({}) : emptySummary(732),
  );
  renderMonitoring(monitoring);
  expect(
    await screen.findByText(
      /^732 rows are logged in all, but none in 23.+24 Nov 2026 .+All but replay/,
    ),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show replay' }));
  expect(await figures()).toBeVisible();
  expect(address()).toBe('/monitoring?sources=replay');
});

it('clears the filters that let nothing through, in French', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockImplementation(async ({ versions }) =>
    versions ? emptySummary(1) : summaryOf({}),
  );
  renderMonitoring(monitoring, {
    at: '/monitoring?versions=9&sources=replay,api&window=7d',
    language: 'fr',
  });
  expect(
    await screen.findByText(/^1 ligne est enregistrée en tout.+Rejeu, API/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Voir le rejeu' })).toBeNull();
  const [, clear] = screen.getAllByRole('button', {
    name: 'Effacer les filtres',
  });
  await userEvent.click(clear);
  expect(
    await screen.findByRole('region', { name: 'Chiffres de la fenêtre' }),
  ).toBeVisible();
  await waitFor(() => expect(address()).toBe('/monitoring'));
});
