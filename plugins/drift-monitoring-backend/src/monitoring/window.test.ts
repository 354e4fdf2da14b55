import { windowOf } from './window';

const PARIS = 'Europe/Paris';
const now = Date.parse('2026-03-10T12:34:00Z');
const iso = (at: number) => new Date(at).toISOString();

it.each([
  [
    'thirty days with today, unless told',
    {},
    ['2026-02-08T23:00:00.000Z', '2026-03-10T23:00:00.000Z', 'day', 30],
  ],
  [
    'whole days around what is asked for',
    { from: '2026-03-01T15:00:00Z', to: '2026-03-05T03:00:00Z' },
    ['2026-02-28T23:00:00.000Z', '2026-03-05T23:00:00.000Z', 'day', 5],
  ],
  [
    'an end at midnight adds no day',
    { from: '2026-03-01T00:00:00+01:00', to: '2026-03-04T00:00:00+01:00' },
    ['2026-02-28T23:00:00.000Z', '2026-03-03T23:00:00.000Z', 'day', 3],
  ],
  [
    'hours below two days',
    { from: '2026-03-09T12:34:00Z' },
    ['2026-03-09T12:00:00.000Z', '2026-03-10T13:00:00.000Z', 'hour', 25],
  ],
  [
    'a day of 23 hours when clocks go forward',
    { from: '2026-03-29T00:00:00+01:00', to: '2026-03-30T00:00:00+02:00' },
    ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', 'hour', 23],
  ],
] as const)('%s', (_, query, [from, to, step, steps]) => {
  const window = windowOf(query, { timeZone: PARIS, now });
  expect([
    iso(window.from),
    iso(window.to),
    window.step,
    window.starts.length,
  ]).toEqual([from, to, step, steps]);
});

it('compares a day that is not over with as much of the one before', () => {
  const { previous } = windowOf(
    { from: '2026-03-08T00:00:00+01:00' },
    { timeZone: PARIS, now },
  );
  expect([iso(previous.from), iso(previous.to)]).toEqual([
    '2026-03-04T23:00:00.000Z',
    '2026-03-07T12:34:00.000Z',
  ]);
});

it('refuses a window of many years', () => {
  expect(() =>
    windowOf({ from: '2000-01-01T00:00:00Z' }, { timeZone: PARIS, now }),
  ).toThrow(/longer than two years/);
});
