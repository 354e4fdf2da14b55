import { automaticCount, automaticShare } from './automatic';
import { change } from './change';
import { confidenceBars, meanConfidence, medianConfidence } from './confidence';
import { merge, total } from './counts';
import { versionMarks } from './versionMarks';
import { wilsonInterval } from './wilsonInterval';

const bins = (some: Record<number, number>) =>
  Array.from({ length: 100 }, (_, bin) => some[bin] ?? 0);
const none = bins({});
const spread = bins({ 0: 1, 28: 2, 29: 4, 64: 8, 65: 16, 99: 32 });

it('adds counts bin by bin', () => {
  expect(total(spread)).toBe(63);
  expect(merge([])).toEqual(none);
  expect(merge([bins({ 3: 1 }), bins({ 3: 2, 99: 5 })])).toEqual(
    bins({ 3: 3, 99: 5 }),
  );
});

it.each([
  [0, 63],
  [0.01, 62],
  [0.28, 62],
  [0.29, 60],
  [0.3, 56],
  [0.57, 56],
  [0.65, 48],
  [0.66, 32],
  [0.99, 32],
  [1, 0],
])('at a threshold of %p, %p are automatic', (threshold, count) => {
  expect(automaticCount(spread, threshold)).toBe(count);
});

it('gives the share with its rows, or nothing for no rows', () => {
  expect(automaticShare(none, 0.5)).toBeUndefined();
  expect(automaticShare(bins({ 10: 30, 90: 10 }), 0.5)).toMatchObject({
    of: 40,
    share: 0.25,
  });
});

// Newcombe 1998 (Statistics in Medicine 17), table I, method 3; then a full
// proportion.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [20, 20, 0.8389, 1],
])('Wilson interval of %p of %p: %p to %p', (successes, rows, low, high) => {
  const interval = wilsonInterval(successes, rows);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

it('has no interval without rows', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

it.each([
  ['one full bin', bins({ 50: 10 }), 0.505, 0.505],
  ['both ends', bins({ 0: 1, 99: 1 }), 0.01, 0.5],
  ['mostly high', bins({ 10: 1, 80: 3 }), 0.8 + 0.01 / 3, 0.63],
  ['the last bin', bins({ 99: 4 }), 0.995, 0.995],
])('median and mean of %s', (_, counts, median, mean) => {
  expect(medianConfidence(counts)).toBeCloseTo(median, 10);
  expect(meanConfidence(counts)).toBeCloseTo(mean, 2);
});

it('makes 20 bars that keep every row, parted by the threshold', () => {
  const bars = confidenceBars(spread, 0.29);
  expect(bars).toHaveLength(20);
  expect(bars[0]).toEqual({ low: 0, high: 0.05, count: 1, automatic: 0 });
  expect(bars[5]).toEqual({ low: 0.25, high: 0.3, count: 6, automatic: 4 });
  expect(bars[13]).toEqual({ low: 0.65, high: 0.7, count: 16, automatic: 16 });
  expect(bars[19]).toEqual({ low: 0.95, high: 1, count: 32, automatic: 32 });
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(63);
  expect(bars.reduce((sum, { automatic }) => sum + automatic, 0)).toBe(60);
});

it.each([
  [103, 100, 0.03],
  [0, 10, -1],
])('from %p, %p before, the change is %p', (now, before, by) => {
  expect(change(now, before)).toBeCloseTo(by, 10);
});

it('has no change against nothing, no middle of nothing', () => {
  expect(change(5, 0)).toBeUndefined();
  expect(change(0, 0)).toBeUndefined();
  expect(medianConfidence(none)).toBeUndefined();
  expect(meanConfidence(none)).toBeUndefined();
});

it('marks where each version first answers', () => {
  expect(
    versionMarks([
      { start: '2026-11-02T23:00:00Z', version: '2', count: 4 },
      { start: '2026-11-01T23:00:00Z', version: '2', count: 0 },
      { start: '2026-11-01T23:00:00Z', version: '1', count: 9 },
      { start: '2026-11-02T23:00:00Z', version: '1', count: 1 },
    ]),
  ).toEqual([
    { version: '1', start: '2026-11-01T23:00:00Z' },
    { version: '2', start: '2026-11-02T23:00:00Z' },
  ]);
});
