import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';

/** What all runs of Vitest came to so far. */
export const totals = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs Vitest once and adds its figures to `totals`.
 *
 * @param {string} name of the run, for its report
 * @param {string[]} [args]
 * @param {{ held?: boolean }} [options] as those of `run`
 * @returns {Promise<boolean>} whether every test passed
 */
export async function vitest(name, args = [], options = {}) {
  const report = join(root, 'node_modules', '.cache', 'limber-tests', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...args, ...reporters], options);
  if (existsSync(report)) add(JSON.parse(readFileSync(report, 'utf8')));
  return code === 0;
}

function add(report) {
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests + report.numTodoTests;
}
