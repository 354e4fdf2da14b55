import type { Token } from '@sardonyx/plugin-portal-common/tokens';

/** Lives that are offered, in days; `never` asks for none. */
export const LIVES = ['7', '30', '90', '365', 'never'] as const;
export type Life = (typeof LIVES)[number];
export const DEFAULT_LIFE: Life = '90';

/** Days of a life as the contract wants them: absent for ever. */
export function daysOf(life: Life): number | undefined {
  return life === 'never' ? undefined : Number(life);
}

export type Expiry = 'never' | 'expired' | 'coming';

/** @param now - milliseconds since 1970 */
export function expiryOf(
  { expiresAt }: Pick<Token, 'expiresAt'>,
  now: number,
): Expiry {
  if (expiresAt === undefined) return 'never';
  return new Date(expiresAt).getTime() <= now ? 'expired' : 'coming';
}
