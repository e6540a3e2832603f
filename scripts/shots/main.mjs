import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, withLanguages } from '../languages/put-languages.mjs';
import { findChromium } from '../setup/find-browser.mjs';
import { root } from '../setup/run.mjs';
import { launch } from '../start/launch.mjs';
import { shots as figures } from './figures.mjs';
import { indexPage } from './index-page.mjs';
import { SURFACES } from './surfaces.mjs';

const folder = join(root, 'shots');
const built = join(root, '.output', 'chrome-mv3');
const words = process.argv.slice(2);
const all = { ...SURFACES, figures };
const chosen = named(Object.keys(all)) ?? Object.keys(all);
// The languages that nobody speaks come last and in one mode: where their words stand is the same in all of them.
const languages =
  named(Object.keys(LANGUAGES)) ?? (words.length === 0 ? ['english', ...Object.keys(LANGUAGES)] : ['english']);

/** The names that somebody gave, such as `npm run shots -- setup pseudo`; undefined where none of these is among them. */
function named(names) {
  const given = names.filter((name) => words.includes(name));
  return given.length > 0 ? given : undefined;
}

/** Takes the pictures of a surface. A browser of its own for each: what one leaves in the database must not show in the next. */
async function take(name, { language, to, scale }) {
  const isEnglish = language === 'english';
  const prefix = isEnglish ? '' : `${language}-`;
  for (const old of await readdir(to)) if (old.startsWith(`${prefix}${name}-`)) await rm(join(to, old));
  const extensionPath = isEnglish ? built : withLanguages(built, { en: language });
  const { browser, address } = await launch({ executablePath: findChromium(), extensionPath, headless: true });
  try {
    const file = (picture) => join(to, `${prefix}${picture}.png`);
    const modes = isEnglish ? undefined : ['light'];
    await all[name]({ browser, extensionId: new URL(address).host, file, scale, modes });
  } finally {
    await browser.close();
    if (!isEnglish) await rm(extensionPath, { recursive: true, force: true });
  }
}

for (const language of languages) {
  for (const scale of [1, 2]) {
    const to = join(folder, `${scale}x`);
    await mkdir(to, { recursive: true });
    for (const name of chosen) {
      // Figures have no words.
      if (name === 'figures' && language !== 'english') continue;
      await take(name, { language, to, scale });
      console.log(`${name} in ${language} at ${scale}×: done`);
    }
  }
}

const files = (await readdir(join(folder, '1x'))).filter((file) => file.endsWith('.png'));
await writeFile(join(folder, 'index.html'), indexPage(files));
console.log(`${files.length} pictures at each scale; open ${join(folder, 'index.html')}`);
