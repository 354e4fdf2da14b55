import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeMonitoring, summaryOf } from '../__testUtils__/fakeMonitoring';
import { renderMonitoring } from '../__testUtils__/renderMonitoring';

// Tables draw the rows in view, and jsdom has no sizes.
beforeEach(() => {
  for (const size of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, size, 'get').mockReturnValue(800);
  }
});
afterEach(() => jest.restoreAllMocks());

const address = () => screen.getByTestId('address').textContent;
const commands = () => screen.getByTestId('commands').textContent;
const figures = (name = 'Figures of the window') =>
  screen.findByRole('region', { name });
const rowsOf = async (name: string) =>
  within(await screen.findByRole('grid', { name }))
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

it('shows the figures with their window, rows and interval', async () => {
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring);
  const shown = within(await figures());
  expect(shown.getByText('Requests').parentElement).toHaveTextContent(
    'Requests10+25% against the window before (8)10 rows, 23 – 24 Nov 2026',
  );
  expect(
    shown.getByText(/^Coded automatically/).parentElement,
  ).toHaveTextContent(
    '(≥ 0.65)60%95 % interval: 31.3% to 83.2%10 rows, 23 – 24 Nov 2026',
  );
  expect(shown.getByText('Mean confidence').parentElement).toHaveTextContent(
    '0.57Median 0.70',
  );
  expect(shown.getByText('Versions').parentElement).toHaveTextContent(
    'Versions2Seen: 1, 2',
  );
  expect(
    screen.getByText(
      'nace-fr · All versions · All but replay · 23 – 24 Nov 2026 (Europe/Paris)',
    ),
  ).toBeVisible();
  expect(await rowsOf('By source')).toEqual([
    'API40%0%49%',
    'Playground6100%61%100%',
  ]);
  expect(await rowsOf('By model version')).toHaveLength(2);
  expect(monitoring.getSummary.mock.calls[0][0]).toEqual({
    from: expect.any(String),
  });
  expect(commands()).toMatch(/\/api\/drift-monitoring\/summary\?from=/);
});

it('draws the bars parted by the threshold, versions marked, the zone named', async () => {
  renderMonitoring(fakeMonitoring());
  const requests = await screen.findByLabelText('Requests per day (requests)');
  expect(
    [...requests.querySelectorAll('rect title')].map(each => each.textContent),
  ).toEqual([
    'Mon 23 Nov: Automatic 2 of 4',
    'Mon 23 Nov: By a person 2 of 4',
    'Tue 24 Nov: Automatic 4 of 6',
    'Tue 24 Nov: By a person 2 of 6',
  ]);
  expect(requests).toHaveTextContent('version 1version 2');
  expect(requests).toHaveTextContent('Time, Europe/Paris');
  expect(await screen.findByLabelText(/^Top codes/)).toHaveTextContent(
    'Mobile food service',
  );
});

it('moves every figure and chart with the threshold, without a request', async () => {
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring);
  const slider = await screen.findByRole('slider', { name: 'Threshold' });
  await screen.findByLabelText('Requests per day (requests)');
  slider.focus();
  // What a key does to a native slider, which jsdom does not do.
  fireEvent.change(slider, { target: { value: '0.6' } });
  expect(slider).toHaveAttribute('aria-valuetext', '0.60');
  const shown = within(await figures());
  expect(
    shown.getByText(/^Coded automatically/).parentElement,
  ).toHaveTextContent('(≥ 0.60)80%95 % interval: 49% to 94.3%');
  expect(await rowsOf('By source')).toContainEqual('API450%15%85%');
  await waitFor(() =>
    expect(
      screen.getByLabelText('Requests per day (requests)'),
    ).toHaveTextContent('Tue 24 Nov: Automatic 6 of 6'),
  );
  expect(screen.getByLabelText(/^Confidence \(/)).toHaveTextContent(
    'threshold 0.60',
  );
  await waitFor(() => expect(address()).toBe('/monitoring?threshold=0.6'));
  await userEvent.click(screen.getByRole('button', { name: 'Back to 0.65' }));
  await waitFor(() => expect(address()).toBe('/monitoring'));
  expect(slider).toHaveValue('0.65');
  expect(monitoring.getSummary).toHaveBeenCalledTimes(1);
});

it('asks for what the address says, and keeps what is chosen there', async () => {
  const user = userEvent.setup();
  const monitoring = fakeMonitoring();
  renderMonitoring(monitoring, {
    at: '/monitoring?window=dates&from=2026-11-01&to=2026-11-02&sources=replay&threshold=0.1&code=',
  });
  expect(
    await screen.findByText(/Replay counts: these are official titles/),
  ).toBeVisible();
  await waitFor(() =>
    expect(monitoring.getSummary).toHaveBeenLastCalledWith(
      {
        sources: ['replay'],
        from: '2026-10-31T23:00:00.000Z',
        to: '2026-11-02T23:00:00.000Z',
      },
      expect.anything(),
    ),
  );
  expect(screen.getByLabelText('First day')).toHaveValue('2026-11-01');
  await user.click(screen.getByRole('button', { name: /Sources/ }));
  await user.click(await screen.findByRole('option', { name: 'API' }));
  await waitFor(() => expect(address()).toContain('sources=replay%2Capi'));
  await user.keyboard('{Escape}');
  await user.click(
    await screen.findByRole('button', { name: 'Clear filters' }),
  );
  await waitFor(() => expect(address()).not.toMatch(/window|from|sources/));
  expect(address()).toContain('threshold=0.1');
});

it('names hours in a window of a day', async () => {
  const hour = '2026-11-24T10:00:00.000Z';
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockResolvedValue(
    summaryOf({
      step: 'hour',
      from: hour,
      to: '2026-11-24T11:00:00.000Z',
      periods: [{ start: hour, counts: summaryOf({}).periods[0].counts }],
      versionsByPeriod: [{ start: hour, version: '1', count: 4 }],
    }),
  );
  renderMonitoring(monitoring, { at: '/monitoring?window=24h' });
  expect(
    await screen.findByRole('heading', { name: 'Requests per hour' }),
  ).toBeVisible();
  expect(
    screen.getByRole('option', { name: '24 Nov, 11:00' }),
  ).toBeInTheDocument();
});

it('says what failed, keeps the filters, and tries again', async () => {
  const monitoring = fakeMonitoring();
  monitoring.getSummary.mockRejectedValueOnce(new Error('the log is gone'));
  renderMonitoring(monitoring);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Monitoring: this did not workthe log is gone',
  );
  expect(screen.getByRole('button', { name: /Window/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await figures()).toBeVisible();
});

it('speaks French', async () => {
  renderMonitoring(fakeMonitoring(), { language: 'fr' });
  expect(await screen.findByRole('heading', { name: 'Suivi' })).toBeVisible();
  const shown = within(await figures('Chiffres de la fenêtre'));
  expect(
    shown.getByText(/^Codées automatiquement/).parentElement,
  ).toHaveTextContent(
    '(≥ 0,65)60 %Intervalle à 95 % : 31,3 % à 83,2 %10 lignes, 23–24 nov. 2026',
  );
  expect(
    await screen.findByLabelText(/^Codes les plus fréquents/),
  ).toHaveTextContent('Restauration mobile');
  expect(
    screen.getByText(/Toutes les versions · Toutes sauf le rejeu/),
  ).toBeVisible();
});
