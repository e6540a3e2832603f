/** `npm run bench`: what is wanted beside what was measured, on this machine. Runs on Node 20 with nothing installed. */
import './setup/check-node.mjs';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { run, runWithProjectNode } from './setup/run.mjs';

/** One after the other, as two on two cores would measure each other. */
const parts = [
  ['scheduler', () => run('node', ['--import', './scripts/bench/resolve.mjs', 'scripts/bench/year.ts'])],
  ['build', () => run('wxt', ['build', '--browser', 'chrome'])],
  ['sizes', () => runWithProjectNode('scripts/bench/sizes.mjs')],
  ['popup', () => runWithProjectNode('scripts/bench/popup.mjs')],
  ['search', () => runWithProjectNode('scripts/bench/search.mjs')],
  ['history', () => runWithProjectNode('scripts/bench/history.mjs')],
  ['data', () => runWithProjectNode('scripts/bench/data.mjs')],
  ['cold wake', () => runWithProjectNode('scripts/bench/cold-wake.mjs')],
  ['test build', () => run('wxt', ['build', '--browser', 'chrome', '--mode', 'test'])],
  ['figure', () => run('vitest', ['run', '--config', 'vitest.e2e.config.ts', '--dir', 'tests/e2e/measured'])],
];

const ready = (await ensureDependencies()) && (await ensureBrowsers(['chromium']));
let failed = !ready;
for (const [name, part] of ready ? parts : []) {
  console.log(`\n== ${name}`);
  failed = (await part()) !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
