import { rollUp, type CountedRow } from './rollUp';

const row = (at: string, change: Partial<CountedRow> = {}): CountedRow => ({
  project: 'lab',
  model_version: '1',
  source: 'api',
  ts: Date.parse(at),
  code1: '56.10',
  ic_bin: 80,
  ...change,
});

it('counts by bin within an hour, and by code within an hour and a day', () => {
  const { confidenceByHour, codesByHour, codesByDay } = rollUp(
    [
      row('2026-03-01T10:05:00Z'),
      row('2026-03-01T10:55:00Z', { ic_bin: 99 }),
      row('2026-03-01T10:59:59Z', { code1: '53.20' }),
      row('2026-03-01T11:00:00Z'),
    ],
    'Europe/Paris',
  );
  expect(
    confidenceByHour.map(({ start, total, counts }) => [start, total, counts]),
  ).toEqual([
    [Date.parse('2026-03-01T10:00:00Z'), 3, { 80: 2, 99: 1 }],
    [Date.parse('2026-03-01T11:00:00Z'), 1, { 80: 1 }],
  ]);
  expect(codesByHour).toHaveLength(3);
  const dayStart = Date.parse('2026-02-28T23:00:00Z');
  expect(
    codesByDay.map(({ start, code, total }) => [start, code, total]),
  ).toEqual([
    [dayStart, '56.10', 3],
    [dayStart, '53.20', 1],
  ]);
});

it('keeps projects, versions and sources apart', () => {
  const { confidenceByHour } = rollUp(
    [
      row('2026-03-01T10:00:00Z'),
      row('2026-03-01T10:00:00Z', { project: 'other' }),
      row('2026-03-01T10:00:00Z', { model_version: '2' }),
      row('2026-03-01T10:00:00Z', { source: 'replay' }),
    ],
    'UTC',
  );
  expect(confidenceByHour.map(({ total }) => total)).toEqual([1, 1, 1, 1]);
});

it.each([
  // Half an hour off UTC: hours begin with the local ones.
  ['Asia/Kolkata', '2026-03-01T10:29:00Z', '2026-03-01T09:30:00Z'],
  ['Asia/Kolkata', '2026-03-01T10:30:00Z', '2026-03-01T10:30:00Z'],
  // The hour that comes twice when clocks go back is two hours.
  ['Europe/Paris', '2026-10-25T00:30:00Z', '2026-10-25T00:00:00Z'],
  ['Europe/Paris', '2026-10-25T01:30:00Z', '2026-10-25T01:00:00Z'],
])('%s: %s counts in the hour of %s', (zone, at, hour) => {
  const { confidenceByHour } = rollUp([row(at)], zone);
  expect(new Date(confidenceByHour[0].start).toISOString()).toBe(
    new Date(hour).toISOString(),
  );
});
