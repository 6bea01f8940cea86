/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** A stage that either holds or does not, as types and lint do. @param {number} code its exit code @returns {Counts} */
export function ofCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The counts of vitest's JSON report. A file that could not even be read counts as one failure, and so does a run that
 * ended badly with every test green.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] } | null} report null where there is none
 * @param {number} code the exit code
 * @returns {Counts}
 */
export function ofVitest(report, code) {
  if (report === null) return ofCheck(code || 1);
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped }, code);
}

/**
 * The counts of Playwright's JSON report. A test that passed only when tried again counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} report null where there is none
 * @param {number} code the exit code
 * @returns {Counts}
 */
export function ofPlaywright(report, code) {
  if (report === null) return ofCheck(code || 1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** @param {Counts} counts @param {number} code @returns {Counts} */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = (/** @type {keyof Counts} */ key) => all.reduce((count, each) => count + each[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** `12 passed, 0 failed`, and what was skipped only where something was. @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
