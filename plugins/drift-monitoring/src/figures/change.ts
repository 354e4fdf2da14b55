/** Change against an earlier count, as a share of it; absent when that was none. */
export function change(now: number, before: number): number | undefined {
  return before === 0 ? undefined : now / before - 1;
}
