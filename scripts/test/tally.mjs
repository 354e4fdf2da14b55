/**
 * Counts of every runner, added up for the last line.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @returns {{ add(name: string, count: Partial<Count>): void, total(): Count, lines(): string[] }} */
export function createTally() {
  const rows = [];
  const total = () =>
    rows.reduce(
      (sum, { count }) => ({
        passed: sum.passed + count.passed,
        failed: sum.failed + count.failed,
        skipped: sum.skipped + count.skipped,
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );
  return {
    add(name, count) {
      rows.push({
        name,
        count: { passed: 0, failed: 0, skipped: 0, ...count },
      });
    },
    total,
    lines: () =>
      rows.map(({ name, count }) => `${name.padEnd(28)} ${summary(count)}`),
  };
}

/** @param {Count} count */
export const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {string} tap what `node --test --test-reporter=tap` printed @returns {Count} */
export function countTap(tap) {
  const read = name =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: read('pass'),
    failed: read('fail') + read('cancelled'),
    skipped: read('skipped') + read('todo'),
  };
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report of jest */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report of Playwright */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
