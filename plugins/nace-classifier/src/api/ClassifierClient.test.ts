import { ClassifierClient } from './ClassifierClient';

const coding = {
  candidates: [],
  confidence: 0,
  threshold: 0.65,
  automatic: false,
  model: 'nace-fr',
  modelVersion: '1',
  durationUs: 1,
};

function client(status: number, answer: unknown) {
  const fetch = jest.fn<Promise<Response>, Parameters<typeof globalThis.fetch>>(
    async () =>
      new Response(JSON.stringify(answer), {
        status,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  const classifier = new ClassifierClient({
    fetchApi: { fetch },
  });
  return {
    classifier,
    sent: () => {
      const [url, { method, body } = {}] = fetch.mock.calls[0];
      return `${method} ${url} ${body ?? ''}`.trim();
    },
  };
}

it.each<[string, unknown, (classifier: ClassifierClient) => unknown, string]>([
  [
    'preview',
    coding,
    api => api.preview('eau', { project: 'lab' }),
    'POST plugin://nace-classifier/preview?project=lab {"description_activity":"eau"}',
  ],
  [
    'code',
    { items: [coding] },
    api => api.code({ descriptions: ['eau'], source: 'batch' }),
    'POST plugin://nace-classifier/code {"descriptions":["eau"],"source":"batch"}',
  ],
  [
    'explain',
    { code: '36.00', words: [], bias: 0 },
    api => api.explain('eau', '36.00'),
    'POST plugin://nace-classifier/explain {"description_activity":"eau","code":"36.00"}',
  ],
  [
    'listModels',
    { items: [] },
    api => api.listModels(),
    'GET plugin://nace-classifier/models',
  ],
  [
    'listCodes',
    { items: [] },
    api => api.listCodes({ search: 'é' }),
    'GET plugin://nace-classifier/nomenclature?search=%C3%A9',
  ],
])('%s', async (_, answer, call, request) => {
  const { classifier, sent } = client(200, answer);
  await call(classifier);
  expect(sent()).toBe(request);
});

it('carries the words of the server', async () => {
  const { classifier } = client(404, {
    error: { name: 'NotFoundError', message: "'99.99' is not a code" },
    response: { statusCode: 404 },
  });
  await expect(classifier.getCode('99.99')).rejects.toMatchObject({
    name: 'ResponseError',
    cause: { message: "'99.99' is not a code" },
  });
});
