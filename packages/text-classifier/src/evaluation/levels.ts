import { accuracyAt, type LevelOf, type Outcome } from './outcome';

/** A level of a nomenclature, and how a code is brought up to it. */
export interface Level {
  readonly level: string;
  readonly levelOf: LevelOf;
}

/**
 * The levels of NACE for class codes as `56.10`, highest first. Division, group
 * and class are prefixes; a section is not, so the caller says it.
 * @param sectionOf - section (`I`) of a class; `undefined` leaves the code alone in its own
 */
export function naceLevels(
  sectionOf: (code: string) => string | undefined,
): Level[] {
  return [
    { level: 'section', levelOf: code => sectionOf(code) ?? code },
    { level: 'division', levelOf: code => code.slice(0, 2) },
    { level: 'group', levelOf: code => code.slice(0, 4) },
    { level: 'class', levelOf: code => code },
  ];
}

export interface LevelAccuracy {
  readonly level: string;
  /** Share right at 1 and among the first 5, in [0, 1]. */
  readonly at1: number;
  readonly at5: number;
}

/** Accuracy at 1 and at 5 by level: right when a code lies under the right one. */
export function accuracyByLevel(
  outcomes: readonly Outcome[],
  levels: readonly Level[],
): LevelAccuracy[] {
  return levels.map(({ level, levelOf }) => ({
    level,
    at1: accuracyAt(outcomes, 1, levelOf),
    at5: accuracyAt(outcomes, 5, levelOf),
  }));
}
