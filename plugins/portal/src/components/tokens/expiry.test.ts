import { daysOf, expiryOf, LIVES } from './expiry';

const NOW = Date.parse('2026-11-24T12:00:00.000Z');

it.each([
  [undefined, 'never'],
  ['2026-11-24T12:00:00.001Z', 'coming'],
  ['2026-11-24T12:00:00.000Z', 'expired'],
  ['2020-01-01T00:00:00.000Z', 'expired'],
])('expiry at %s is %s', (expiresAt, expiry) => {
  expect(expiryOf({ expiresAt }, NOW)).toBe(expiry);
});

it('asks for days, or for none', () => {
  expect(LIVES.map(daysOf)).toEqual([7, 30, 90, 365, undefined]);
});
