import { predictionsQuery, summaryQuery, windowQuery } from './summaryQuery';
import { hasChoice, isFiltered, urlSchema } from './urlSchema';
import { zonedMidnight } from './zonedMidnight';

const clock = {
  now: Date.parse('2026-11-24T18:42:10Z'),
  timeZone: 'Europe/Paris',
};
const state = (values: Record<string, string> = {}) => urlSchema.parse(values);

it('opens on 30 days of all that is not replay', () => {
  expect(state()).toEqual({ window: '30d', versions: [], sources: [] });
  expect(isFiltered(state())).toBe(false);
  expect(hasChoice(state())).toBe(false);
});

it('reads all that the page writes', () => {
  expect(
    state({
      window: 'dates',
      from: '2026-11-01',
      to: '2026-11-03',
      model: 'nace-fr',
      versions: '1,2',
      sources: 'api,replay',
      threshold: '0.7',
      code: '56.10',
      minConfidence: '0',
      maxConfidence: '0.05',
      periodFrom: '2026-11-01T23:00:00Z',
    }),
  ).toMatchObject({
    versions: ['1', '2'],
    sources: ['api', 'replay'],
    threshold: 0.7,
    minConfidence: 0,
  });
});

it.each([
  ['window', '1y'],
  ['from', '2026-02-30'],
  ['sources', 'api,mail'],
  ['threshold', '1.2'],
  ['minConfidence', 'high'],
  ['periodFrom', 'yesterday'],
])('refuses %s=%s', (name, value) => {
  expect(urlSchema.safeParse({ [name]: value }).success).toBe(false);
});

it.each([
  ['window', { window: '7d' }],
  ['versions', { versions: '1' }],
  ['sources', { sources: 'replay' }],
])('counts %s as a filter', (_, values) => {
  expect(isFiltered(state(values))).toBe(true);
});

it.each([
  ['24h', '2026-11-23T19:00:00.000Z'],
  ['7d', '2026-11-18T18:00:00.000Z'],
  ['30d', '2026-10-26T18:00:00.000Z'],
  ['90d', '2026-08-27T18:00:00.000Z'],
  // Without its days it is the window of the first visit.
  ['dates', '2026-10-26T18:00:00.000Z'],
])('the window %s begins at %s', (window, from) => {
  expect(windowQuery(state({ window }), clock)).toEqual({ from });
});

it.each([
  ['2026-11-01', '2026-11-03'],
  ['2026-11-03', '2026-11-01'],
])('takes whole days of the zone, %s to %s', (from, to) => {
  expect(windowQuery(state({ window: 'dates', from, to }), clock)).toEqual({
    from: '2026-10-31T23:00:00.000Z',
    to: '2026-11-03T23:00:00.000Z',
  });
});

it.each([
  ['2026-07-01', 'Europe/Paris', 0, '2026-06-30T22:00:00.000Z'],
  // The clocks change at 01:00 UTC of these days.
  ['2026-03-29', 'Europe/Paris', 0, '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Paris', 1, '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Paris', 0, '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Paris', 1, '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', 'UTC', 1, '2027-01-01T00:00:00.000Z'],
  ['2026-07-01', 'America/St_Johns', 0, '2026-07-01T02:30:00.000Z'],
  ['2026-07-01', 'Pacific/Kiritimati', 0, '2026-06-30T10:00:00.000Z'],
])('%s begins in %s, %p days on, at %s', (date, zone, days, at) => {
  expect(zonedMidnight(date, zone, days).toISOString()).toBe(at);
});

it('leaves to the server what was not chosen', () => {
  expect(Object.keys(summaryQuery(state(), clock))).toEqual(['from']);
  expect(
    summaryQuery(state({ model: 'm', versions: '2', sources: 'api' }), clock),
  ).toMatchObject({ model: 'm', versions: ['2'], sources: ['api'] });
});

it.each([
  ['a code', { code: '56.10' }, { code: '56.10' }],
  [
    'a bar, its end excluded',
    { minConfidence: '0.6', maxConfidence: '0.65' },
    { minConfidence: 0.6, maxConfidence: 0.65 - 1e-9 },
  ],
  [
    'the last bar, its end included',
    { minConfidence: '0.95', maxConfidence: '1' },
    { minConfidence: 0.95, maxConfidence: 1 },
  ],
  [
    'a step',
    {
      periodFrom: '2026-11-02T23:00:00Z',
      periodTo: '2026-11-03T23:00:00Z',
    },
    { from: '2026-11-02T23:00:00Z', to: '2026-11-03T23:00:00Z' },
  ],
])('lists the predictions of %s', (_, values, query) => {
  expect(hasChoice(state(values))).toBe(true);
  expect(predictionsQuery(state(values), clock)).toEqual({
    from: '2026-10-26T18:00:00.000Z',
    ...query,
  });
});
