import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '../setup/find-browser.mjs';
import { root } from '../setup/run.mjs';
import { launch } from '../start/launch.mjs';
import { shots as breaks } from './break.mjs';
import { shots as figures } from './figures.mjs';
import { indexPage } from './index-page.mjs';
import { shots as options } from './options.mjs';
import { shots as popup } from './popup.mjs';
import { shots as setup } from './setup.mjs';
import { shots as symptoms } from './symptoms.mjs';

/** Surfaces by name; `npm run shots -- popup` takes only the ones that are named. */
const surfaces = { popup, break: breaks, options, setup, symptoms, figures };
const folder = join(root, 'shots');
const extensionPath = join(root, '.output', 'chrome-mv3');
const named = process.argv.slice(2);
const chosen = Object.keys(surfaces).filter((name) => named.length === 0 || named.includes(name));

for (const scale of [1, 2]) {
  const to = join(folder, `${scale}x`);
  await mkdir(to, { recursive: true });
  for (const name of chosen) {
    for (const file of await readdir(to)) if (file.startsWith(`${name}-`)) await rm(join(to, file));
    // A browser of its own for each: what one surface leaves in the database must not show in the next.
    const { browser, address } = await launch({ executablePath: findChromium(), extensionPath, headless: true });
    try {
      await surfaces[name]({ browser, extensionId: new URL(address).host, folder: to, scale });
    } finally {
      await browser.close();
    }
    console.log(`${name} at ${scale}×: done`);
  }
}

const files = (await readdir(join(folder, '1x'))).filter((file) => file.endsWith('.png'));
await writeFile(join(folder, 'index.html'), indexPage(files));
console.log(`${files.length} pictures at each scale; open ${join(folder, 'index.html')}`);
