import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts the results of a Vitest run from the file of its JSON reporter.
 *
 * @param {string} file
 * @param {number} exitCode A run that failed without a failed test (an error while loading, an unhandled rejection)
 *   counts as one failure. So does a run without any test.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countVitest(file, exitCode) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  if (existsSync(file)) {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed = report.numPassedTests ?? 0;
    failed = report.numFailedTests ?? 0;
    skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    // A file that fails to load has no tests, only the status “failed”.
    failed += (report.testResults ?? []).filter((r) => r.status === 'failed' && !r.assertionResults?.length).length;
  }
  if ((exitCode !== 0 || passed === 0) && failed === 0) failed = 1;
  return { passed, failed, skipped };
}

/** @param {Iterable<{ passed: number, failed: number }>} counts */
export function total(counts) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of counts) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}
