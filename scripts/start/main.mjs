import { join } from 'node:path';
import { hasDisplay } from '../setup/display.mjs';
import { ensureBrowsers } from '../setup/ensure-browsers.mjs';
import { findChromium } from '../setup/find-browser.mjs';
import { root, run } from '../setup/run.mjs';
import { headless } from './headless.mjs';
import { headful } from './window.mjs';

const extensionPath = join(root, '.output', 'chrome-mv3');

/** Builds Limber and shows it in a real browser: in a window where there is a screen, in words where there is none. */
async function start() {
  if (!(await ensureBrowsers(['chromium']))) return 1;
  if ((await run('wxt', ['build', '--browser', 'chrome'])) !== 0) return 1;

  const show = hasDisplay() ? headful : headless;
  await show({ executablePath: findChromium(), extensionPath });
  return 0;
}

process.exitCode = await start().catch((error) => {
  console.error(`Limber was built, but the browser did not start with it: ${error.message}`);
  return 1;
});
