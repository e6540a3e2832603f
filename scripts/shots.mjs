/** `npm run shots`: a picture of every surface in every state. Runs on Node 20 with nothing installed. */
import './setup/check-node.mjs';
import { ensureBrowsers } from './setup/ensure-browsers.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { run, runWithProjectNode } from './setup/run.mjs';

const ready = (await ensureDependencies()) && (await ensureBrowsers(['chromium']));
const built = ready && (await run('wxt', ['build', '--browser', 'chrome'])) === 0;
process.exitCode = built ? await runWithProjectNode('scripts/shots/main.mjs', process.argv.slice(2)) : 1;
