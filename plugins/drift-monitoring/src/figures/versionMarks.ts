export interface VersionMark {
  /** ISO 8601, start of the first step with a row of the version. */
  readonly start: string;
  readonly version: string;
}

/** Where each version first answers in a window, earliest first. */
export function versionMarks(
  versionsByPeriod: readonly {
    readonly start: string;
    readonly version: string;
    readonly count: number;
  }[],
): readonly VersionMark[] {
  const first = new Map<string, string>();
  for (const { start, version, count } of versionsByPeriod) {
    const known = first.get(version);
    if (count > 0 && (!known || Date.parse(start) < Date.parse(known)))
      first.set(version, start);
  }
  return [...first]
    .map(([version, start]) => ({ version, start }))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
