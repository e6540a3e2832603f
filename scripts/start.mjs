/** `npm start`. Runs on Node 20 with nothing installed: it brings the packages, then hands over to the project's own Node. */
import './setup/check-node.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { runWithProjectNode } from './setup/run.mjs';

process.exitCode = (await ensureDependencies())
  ? await runWithProjectNode('scripts/start/main.mjs', process.argv.slice(2))
  : 1;
