import { confidenceIndex } from '../TextClassifier';
import { expectedCalibrationError } from './calibration';
import { accuracyByLevel, naceLevels } from './levels';
import { accuracyAt, type Outcome } from './outcome';
import { riskCoverage } from './riskCoverage';

const outcome = (
  code: string,
  ...predictions: [string, number][]
): Outcome => ({
  code,
  predictions: predictions.map(([answer, probability]) => ({
    code: answer,
    probability,
  })),
});

const OUTCOMES = [
  outcome('56.10', ['56.10', 0.9], ['56.30', 0.1]), // right, sure
  outcome('56.10', ['56.30', 0.6], ['56.10', 0.3]), // right division, second
  outcome('47.11', ['47.19', 0.5], ['10.71', 0.4]), // right group
  outcome('01.11', ['10.71', 0.8], ['10.72', 0.1]), // wrong all the way
];
const SECTIONS: Record<string, string> = { '01': 'A', '47': 'G', '56': 'I' };

it.each<[string, [string, number][], number]>([
  ['none', [], 0],
  ['one', [['56.10', 0.7]], 0.7],
  ['two', [['56.10', 0.7], ['56.30', 0.2]], 0.5], // prettier-ignore
])('confidence of %s prediction(s)', (_, predictions, expected) => {
  expect(
    confidenceIndex(outcome('56.10', ...predictions).predictions),
  ).toBeCloseTo(expected, 12);
});

it('counts what is right at 1 and at k', () => {
  expect(accuracyAt(OUTCOMES, 1)).toBe(0.25);
  expect(accuracyAt(OUTCOMES, 2)).toBe(0.5);
  expect(accuracyAt([], 1)).toBe(0);
});

it('counts by level, sections by the map of the caller', () => {
  const levels = naceLevels(code => SECTIONS[code.slice(0, 2)]);
  expect(accuracyByLevel(OUTCOMES, levels)).toEqual([
    { level: 'section', at1: 0.75, at5: 0.75 },
    { level: 'division', at1: 0.75, at5: 0.75 },
    { level: 'group', at1: 0.5, at5: 0.75 },
    { level: 'class', at1: 0.25, at5: 0.5 },
  ]);
});

it('trades risk against coverage', () => {
  // Confidences: 0.8 right, 0.3 wrong, 0.1 wrong, 0.7 wrong.
  expect(riskCoverage(OUTCOMES, [0, 0.25, 0.65, 0.75, 0.95])).toEqual([
    { threshold: 0, coverage: 1, risk: 0.75 },
    { threshold: 0.25, coverage: 0.75, risk: 2 / 3 },
    { threshold: 0.65, coverage: 0.5, risk: 0.5 },
    { threshold: 0.75, coverage: 0.25, risk: 0 },
    { threshold: 0.95, coverage: 0, risk: 0 },
  ]);
  expect(riskCoverage([], [0.5])).toEqual([
    { threshold: 0.5, coverage: 0, risk: 0 },
  ]);
});

it('measures the expected calibration error over bins', () => {
  // Two bins: [0.5, 1] holds all: |0.9 + 0.6 + 0.5 + 0.8 - 1| / 4.
  expect(expectedCalibrationError(OUTCOMES, 2)).toBeCloseTo(0.45, 12);
  // Bins of 0.25: 0.6 and 0.5 (none right) apart from 0.9 and 0.8 (one right).
  expect(expectedCalibrationError(OUTCOMES, 4)).toBeCloseTo(1.8 / 4, 12);
  expect(
    expectedCalibrationError([outcome('a', ['a', 1]), outcome('a', ['b', 0])]),
  ).toBe(0);
  expect(expectedCalibrationError([])).toBe(0);
});
