import { summaryOf } from '../__testUtils__/fakeMonitoring';
import { MonitoringClient } from './MonitoringClient';

function client(status: number, answer: unknown) {
  const fetch = jest.fn<Promise<Response>, Parameters<typeof globalThis.fetch>>(
    async () =>
      new Response(JSON.stringify(answer), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  return {
    monitoring: new MonitoringClient({ fetchApi: { fetch } }),
    sent: () => {
      const [url, { method } = {}] = fetch.mock.calls[0];
      return `${method} ${url}`;
    },
  };
}

it.each<[string, unknown, (api: MonitoringClient) => Promise<unknown>, string]>(
  [
    [
      'getSummary',
      summaryOf({}),
      api =>
        api.getSummary(
          { model: 'nace-fr', sources: ['api', 'batch'] },
          { project: 'lab' },
        ),
      'GET plugin://drift-monitoring/summary?model=nace-fr&sources=api%2Cbatch&project=lab',
    ],
    [
      'listPredictions',
      { items: [] },
      api =>
        api.listPredictions({
          code: '56.10',
          minConfidence: 0,
          pageToken: 'n',
        }),
      'GET plugin://drift-monitoring/predictions?code=56.10&minConfidence=0&pageToken=n&limit=100',
    ],
    [
      'listModels',
      { items: [] },
      api => api.listModels(),
      'GET plugin://nace-classifier/models',
    ],
    [
      'replayTitles',
      { requests: 732 },
      api => api.replayTitles({ project: 'lab' }),
      'POST plugin://nace-classifier/replay?project=lab',
    ],
  ],
)('%s', async (_, answer, call, request) => {
  const { monitoring, sent } = client(200, answer);
  await call(monitoring);
  expect(sent()).toBe(request);
});

it('says how many titles were coded', async () => {
  const { monitoring } = client(200, { requests: 732 });
  await expect(monitoring.replayTitles()).resolves.toBe(732);
});

it('carries the words of the server', async () => {
  const { monitoring } = client(403, {
    error: { name: 'NotAllowedError', message: 'viewers may not replay' },
    response: { statusCode: 403 },
  });
  await expect(monitoring.replayTitles()).rejects.toMatchObject({
    name: 'ResponseError',
    cause: { message: 'viewers may not replay' },
  });
});
