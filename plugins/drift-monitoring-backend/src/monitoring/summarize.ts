import type { MonitoringSummary } from '@sardonyx/plugin-portal-common/drift-monitoring';
import { CONFIDENCE_BINS } from '@sardonyx/plugin-portal-common/prediction-log';
import type { Rollup } from '../rollups';
import type { Window } from './window';

type Counts = number[];
const none = (): Counts => new Array<number>(CONFIDENCE_BINS).fill(0);

function add(counts: Counts, rollup: Rollup): void {
  for (const [bin, count] of Object.entries(rollup.counts))
    counts[Number(bin)] += count;
}

/** Sums of the rollups of each key, in the order in which keys first come. */
function sumBy<Key>(
  rollups: readonly Rollup[],
  keyOf: (rollup: Rollup) => Key,
): Map<Key, Counts> {
  const sums = new Map<Key, Counts>();
  for (const rollup of rollups) {
    const key = keyOf(rollup);
    let counts = sums.get(key);
    if (!counts) {
      counts = none();
      sums.set(key, counts);
    }
    add(counts, rollup);
  }
  return sums;
}

/** The step that holds a time: the last that starts at or before it. */
function stepOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return starts[low];
}

const iso = (at: number) => new Date(at).toISOString();

/** Figures by step, version, source and code of a window, from its rollups. */
export function summarize(
  window: Window,
  hours: readonly Rollup[],
  codes: readonly Rollup[],
): Pick<
  MonitoringSummary,
  'total' | 'periods' | 'byVersion' | 'bySource' | 'versionsByPeriod'
> & { topCodes: { code: string; counts: Counts }[] } {
  const { starts } = window;
  const bySteps = sumBy(hours, ({ start }) => stepOf(starts, start));
  const versions = new Map<string, number>();
  for (const { start, version, total } of hours) {
    const key = `${stepOf(starts, start)}\n${version}`;
    versions.set(key, (versions.get(key) ?? 0) + total);
  }
  return {
    total: hours.reduce((sum, { total }) => sum + total, 0),
    periods: starts.map(start => ({
      start: iso(start),
      counts: bySteps.get(start) ?? none(),
    })),
    byVersion: [...sumBy(hours, ({ version }) => version)]
      .map(([version, counts]) => ({ version, counts }))
      .sort((a, b) =>
        a.version.localeCompare(b.version, 'en', { numeric: true }),
      ),
    bySource: [...sumBy(hours, ({ source }) => source)]
      .map(([source, counts]) => ({ source, counts }))
      .sort((a, b) => a.source.localeCompare(b.source, 'en')),
    versionsByPeriod: [...versions]
      .map(([key, count]) => {
        const [start, version] = key.split('\n');
        return { start: iso(Number(start)), version, count };
      })
      .sort((a, b) => a.start.localeCompare(b.start, 'en')),
    topCodes: [...sumBy(codes, ({ code }) => code)].map(([code, counts]) => ({
      code,
      counts,
    })),
  };
}
