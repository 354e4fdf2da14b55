import assert from 'node:assert/strict';
import test from 'node:test';
import {
  countJest,
  countPlaywright,
  countTap,
  createTally,
  summary,
} from './tally.mjs';

test('adds every runner up', () => {
  const tally = createTally();
  tally.add('a', { passed: 2, skipped: 1 });
  tally.add('b', { passed: 3, failed: 1 });
  assert.equal(summary(tally.total()), '5 passed, 1 failed, 1 skipped');
});

test('reads the counts of each runner', () => {
  assert.deepEqual(
    countTap(
      '# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n',
    ),
    {
      passed: 3,
      failed: 2,
      skipped: 1,
    },
  );
  const jest = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  assert.deepEqual(countJest(jest), { passed: 4, failed: 2, skipped: 3 });
  assert.deepEqual(
    countPlaywright({
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{}],
    }),
    {
      passed: 6,
      failed: 2,
      skipped: 2,
    },
  );
});
