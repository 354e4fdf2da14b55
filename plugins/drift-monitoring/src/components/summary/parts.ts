import { automaticCount, total, type Counts } from '../../figures';

/** A bar's two parts, one on the other: automatic below, by a person above. */
export interface Part {
  readonly kind: 'automatic' | 'byPerson';
  readonly start: number;
  readonly end: number;
}

/** The parts of a bar of `rows`, of which some are automatic. */
export function partsOf(rows: number, automatic: number): readonly Part[] {
  return [
    { kind: 'automatic', start: 0, end: automatic },
    { kind: 'byPerson', start: automatic, end: rows },
  ];
}

/** The parts of a bar of counts at a threshold. */
export function partsAt(counts: Counts, threshold: number): readonly Part[] {
  return partsOf(total(counts), automaticCount(counts, threshold));
}
