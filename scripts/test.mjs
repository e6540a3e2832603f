/** `npm test`. Runs on Node 20 with nothing installed: it brings the packages, then hands over to the project's own Node. */
import './setup/check-node.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { runWithProjectNode } from './setup/run.mjs';

if (await ensureDependencies()) {
  process.exitCode = await runWithProjectNode('scripts/test/main.mjs', process.argv.slice(2));
} else {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
