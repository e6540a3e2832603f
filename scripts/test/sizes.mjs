import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runWithProjectNode } from '../setup/run.mjs';

/** Minified bytes that a browser has to read before it can do anything. A worker is started anew for every alarm. */
const budgets = [
  { file: 'chrome-mv3/background.js', most: 60_000 },
  { file: 'firefox-mv3/background.js', most: 60_000 },
  // What the toolbar popup reads before its number stands there.
  { file: 'chrome-mv3/popup-first.js', most: 45_000 },
  { file: 'firefox-mv3/popup-first.js', most: 45_000 },
];

/**
 * @param {string[]} [builds] whose files to look at
 * @returns {Promise<boolean>} whether every file, and the figure with all its poses, keeps within its budget
 */
export async function checkSizes(builds = ['chrome-mv3', 'firefox-mv3']) {
  const files = budgets.filter(({ file }) => builds.some((build) => file.startsWith(`${build}/`)));
  const figure = (await runWithProjectNode('scripts/test/figure-size.mjs')) === 0;
  return [...files.map(fits), figure].every(Boolean);
}

function fits({ file, most }) {
  const path = join(root, '.output', file);
  if (!existsSync(path)) {
    console.error(`${file} is not there: "npm test -- build size" builds it first.`);
    return false;
  }
  const { size } = statSync(path);
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  console.log(`${size <= most ? 'fits' : 'TOO LARGE'}  ${file}: ${kilobytes(size)} kB of ${kilobytes(most)} kB`);
  return size <= most;
}
