import {
  codingSchema,
  explanationSchema,
  nomenclatureEntrySchema,
  nomenclatureItemSchema,
  servedModelSchema,
  serviceInfoSchema,
} from '@sardonyx/plugin-portal-common/nace-classifier';
import { HAIR, BREAD, start } from './__testUtils__/startClassifier';

describe('the page', () => {
  it('gets codes with their place in the nomenclature', async () => {
    const { call } = await start();
    const preview = await call('POST', '/preview', {
      description_activity: BREAD,
    });
    expect(preview.status).toBe(200);
    const coding = codingSchema.parse(preview.body);
    expect(coding).not.toHaveProperty('requestId');
    expect(coding).toMatchObject({
      model: 'nace-fr',
      modelVersion: '1',
      threshold: 0.65,
    });
    expect(coding.automatic).toBe(coding.confidence >= 0.65);
    expect(coding.candidates).toHaveLength(5);
    expect(coding.candidates[0]).toMatchObject({
      code: '10.71',
      hierarchy: [
        { level: 'section', code: 'C' },
        { level: 'division', code: '10' },
        { level: 'group', code: '10.7' },
        { level: 'class', code: '10.71' },
      ],
    });
    const { body } = await call('POST', '/code', {
      descriptions: [BREAD, HAIR],
      source: 'batch',
    });
    const items = codingSchema.array().parse(body.items);
    expect(items[0].candidates).toEqual(coding.candidates);
    expect(items[0].requestId).toBe(items[1].requestId);
    expect(items[0].requestId).toBeDefined();
  });

  it('gets the words that speak for a code', async () => {
    const { call } = await start();
    const { body } = await call('POST', '/explain', {
      description_activity: HAIR,
      code: '96.02',
    });
    const { code, words } = explanationSchema.parse(body);
    expect(code).toBe('96.02');
    expect(words.map(({ text }) => text)).toContain('coiffure');
    for (const { text, start: from, end } of words)
      expect(HAIR.slice(from, end)).toBe(text);
    const unknown = await call('POST', '/explain', {
      description_activity: HAIR,
      code: '99.98',
    });
    expect(unknown).toMatchObject({ status: 404 });
    expect(unknown.body.error.message).toMatch(/'99.98'/);
  });

  it.each<[string, object, RegExp]>([
    [
      '/preview',
      { description_activity: '' },
      /^description_activity: is empty/,
    ],
    ['/explain', { description_activity: HAIR }, /^code: /],
    [
      '/code',
      { descriptions: ['a', ''], source: 'batch' },
      /^descriptions\[1\]: is empty/,
    ],
    [
      '/code',
      { descriptions: ['a'], source: 'api' },
      /^source: .*\(got "api"\)/,
    ],
  ])('%s refuses %j with 422', async (place, body, words) => {
    const { call } = await start();
    const answer = await call('POST', place, body);
    expect(answer).toMatchObject({ status: 422 });
    expect(answer.body.error.message).toMatch(words);
  });

  it('gets the model with its card', async () => {
    const { call } = await start();
    const { body } = await call('GET', '/models');
    const [model, ...others] = servedModelSchema.array().parse(body.items);
    expect(others).toEqual([]);
    expect(model).toMatchObject({
      name: 'nace-fr',
      version: '1',
      threshold: 0.65,
    });
    expect(model.card).toMatch(/^# /m);
    const info = await call('GET', '/');
    expect(serviceInfoSchema.parse(info.body)).toMatchObject({
      Model_name: 'nace-fr',
      Model_version: '1',
      level: model.level,
    });
  });

  it('walks the nomenclature from the sections down, and finds by words', async () => {
    const { call } = await start();
    const codes = async (query: string) =>
      nomenclatureItemSchema
        .array()
        .parse((await call('GET', `/nomenclature${query}`)).body.items)
        .map(({ code }) => code);
    expect(await codes('')).toEqual([...'ABCDEFGHIJKLMNOPQRSTU']);
    expect(await codes('?parent=I')).toEqual(['55', '56']);
    expect(await codes('?parent=I&limit=1')).toEqual(['55']);
    expect(await codes('?search=BOULANGERIE%20patisserie')).toEqual(['10.7']);
    expect(await codes('?search=zzz')).toEqual([]);
    expect(await call('GET', '/nomenclature?parent=Z')).toMatchObject({
      status: 404,
    });
    const entry = await call('GET', '/nomenclature/56.10');
    expect(nomenclatureEntrySchema.parse(entry.body)).toMatchObject({
      code: '56.10',
      level: 'class',
      children: 0,
      ancestors: [{ code: 'I' }, { code: '56' }, { level: 'group' }],
    });
    expect(await call('GET', '/nomenclature/5610')).toMatchObject({
      status: 404,
      body: {
        error: { message: `There is no code '5610': write it as 56.10` },
      },
    });
  });
});
