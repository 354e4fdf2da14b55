import {
  MAX_DESCRIPTION_LENGTH,
  MAX_FORMS,
  predictionAnswerSchema,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { HAIR, NONE, BREAD, start } from './__testUtils__/startClassifier';

describe('POST /predict', () => {
  it("answers in the shape of Insee's service, with and without a slash", async () => {
    const { call, predict } = await start();
    const { status, body } = await predict([BREAD, HAIR]);
    expect(status).toBe(200);
    expect(predictionAnswerSchema.array().parse(body)).toEqual(body);
    const [bread, hair] = body;
    expect(bread['1'].code).toBe('10.71');
    expect(hair['1']).toEqual({
      code: '96.02',
      probabilite: expect.any(Number),
      libelle: 'Coiffure et soins de beauté',
    });
    for (const answer of body) {
      const { IC, MLversion, ...ranks } = answer;
      expect(MLversion).toBe('nace-fr/1');
      const probabilities = Object.values<{ probabilite: number }>(ranks).map(
        ({ probabilite }) => probabilite,
      );
      expect(Object.keys(ranks)).toEqual(
        probabilities.map((_, i) => String(i + 1)),
      );
      expect(probabilities.length).toBeLessThanOrEqual(5);
      expect([...probabilities].sort((a, b) => b - a)).toEqual(probabilities);
      expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0.01);
    }
    const slash = await call('POST', '/predict/', {
      forms: [
        {
          description_activity: BREAD,
          type_form: 'A',
          nature: '01',
          surface: 20,
          cj: null,
        },
      ],
    });
    expect(slash).toEqual({ status: 200, body: [bread] });
  });

  it('takes the most codes and the least probability, which leave IC as it is', async () => {
    const { predict } = await start();
    const ranks = async (query: string) => {
      const {
        body: [{ IC, MLversion, ...answer }],
      } = await predict(['commerce'], query);
      return { IC, codes: Object.values<{ probabilite: number }>(answer) };
    };
    const all = await ranks('?nb_echos_max=20&prob_min=0');
    expect(all.codes).toHaveLength(20);
    const [first, second] = all.codes;
    expect(all.IC).toBeCloseTo(first.probabilite - second.probabilite, 10);
    expect(await ranks('?nb_echos_max=2&prob_min=0')).toEqual({
      IC: all.IC,
      codes: all.codes.slice(0, 2),
    });
    expect(
      await ranks(`?nb_echos_max=20&prob_min=${second.probabilite}`),
    ).toEqual({ IC: all.IC, codes: all.codes.slice(0, 2) });
    expect(await ranks('?prob_min=1&num_workers=4&batch_size=8')).toEqual({
      IC: all.IC,
      codes: [],
    });
  });

  const form = (text: unknown) => ({ description_activity: text });
  it.each<[string, unknown, RegExp]>([
    [
      'an empty text',
      { forms: [form(BREAD), form('  ')] },
      /^forms\[1\]\.description_activity: is empty.*\(got " {2}"\)/,
    ],
    [
      'a text too long',
      { forms: [form('a'.repeat(MAX_DESCRIPTION_LENGTH + 1))] },
      /^forms\[0\]\.description_activity: is longer than 2000 characters.*\(got "a{79}…\)/,
    ],
    [
      'another type',
      { forms: [form(BREAD), form(BREAD), form(7)] },
      /^forms\[2\]\.description_activity: .*string.*\(got 7\)/,
    ],
    ['no text', { forms: [{}] }, /^forms\[0\]\.description_activity: /],
    [
      'a wrong code',
      { forms: [{ ...form(BREAD), nature: '1' }] },
      /^forms\[0\]\.nature: must be two digits.*\(got "1"\)/,
    ],
    ['no form', { forms: [] }, /^forms: /],
    ['no forms', {}, /^forms: /],
    [
      'too many forms',
      { forms: Array(MAX_FORMS + 1).fill(form('a')) },
      /^forms: .*1000/,
    ],
  ])(
    'refuses %s with 422 that names it, and logs nothing',
    async (_, body, words) => {
      const { call, logged } = await start();
      const answer = await call('POST', '/predict', body);
      expect(answer).toMatchObject({ status: 422 });
      expect(answer.body.error.message).toMatch(words);
      expect(await logged()).toEqual([]);
    },
  );

  it.each([
    ['nb_echos_max=0', 400, /^nb_echos_max: .*\(got "0"\)/],
    ['nb_echos_max=21', 400, /^nb_echos_max: /],
    ['prob_min=1.5', 400, /^prob_min: .*\(got "1.5"\)/],
    ['source=replay', 400, /^source: .*\(got "replay"\)/],
    ['project=other', 404, /'other'/],
  ])('refuses ?%s with %d', async (query, status, words) => {
    const { predict } = await start();
    const answer = await predict([BREAD], `?${query}`);
    expect(answer).toMatchObject({ status });
    expect(answer.body.error.message).toMatch(words);
  });

  it('takes as many forms as it says', async () => {
    const { logged, predict } = await start();
    const { status, body } = await predict(Array(MAX_FORMS).fill(HAIR));
    expect(status).toBe(200);
    expect(body).toHaveLength(MAX_FORMS);
    expect(await logged()).toHaveLength(MAX_FORMS);
  });
});

it.each<[string, string, unknown, string]>([
  [
    'POST',
    '/predict',
    { forms: [{ description_activity: HAIR }] },
    'nace-classifier.predict',
  ],
  [
    'POST',
    '/preview',
    { description_activity: HAIR },
    'nace-classifier.predict',
  ],
  [
    'POST',
    '/code',
    { descriptions: [HAIR], source: 'batch' },
    'nace-classifier.predict',
  ],
  [
    'POST',
    '/explain',
    { description_activity: HAIR, code: '96.02' },
    'nace-classifier.predict',
  ],
  ['POST', '/replay', undefined, 'nace-classifier.replay'],
  [
    'DELETE',
    `/predictions/${NONE}/text`,
    undefined,
    'nace-classifier.text.delete',
  ],
])(
  '%s %s asks the policy for the project first',
  async (method, place, body, permission) => {
    const { asked, call, denied, logged } = await start();
    denied.add(permission);
    expect(await call(method, `${place}?project=desk`, body)).toMatchObject({
      status: 403,
    });
    expect(asked).toEqual([`${permission} desk`]);
    denied.clear();
    expect(await logged()).toEqual([]);
  },
);
