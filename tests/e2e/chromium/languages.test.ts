import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLanguages } from '../../../scripts/languages/put-languages.mjs';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';
import { root } from '../../../scripts/setup/run.mjs';
import { WORDS } from '../../../scripts/shots/policy.mjs';
import { SURFACES } from '../../../scripts/shots/surfaces.mjs';
import { launch } from '../../../scripts/start/launch.mjs';
import { cutOff } from '../harness/cut-off';
import { foreignWords } from '../harness/foreign-words';

const STEPS = [
  'Lie on one side with your knees bent.',
  'Lift the upper knee; the feet stay together.',
  'Lower it slowly.',
];
/** What people of the pictures wrote (scripts/shots), and the name of the product in a title. */
const WRITTEN = [
  'Limber',
  'Office',
  'Kitchen table at home',
  'The desk is bolted to the floor.',
  'Clamshell',
  ...STEPS,
  ...WORDS,
];

describe.each([
  { name: 'pseudo text', lang: 'en', letters: /\p{L}/u, says: ['en-XA', 'ltr'] },
  { name: 'mirrored', lang: 'ar', letters: /[a-z]/, says: ['ar', 'rtl'] },
])('$name', ({ lang, letters, says }) => {
  let build = '';
  let browser: Browser;
  let extensionId = '';
  beforeAll(async () => {
    build = withLanguages(join(root, '.output', 'chrome-mv3-test'), { en: 'pseudo', ar: 'mirrored' });
    const executablePath = findChromium() ?? '';
    const started = await launch({ executablePath, extensionPath: build, headless: true, args: [`--lang=${lang}`] });
    browser = started.browser;
    extensionId = new URL(started.address).host;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(build, { recursive: true, force: true });
  });

  it.each(Object.entries(SURFACES))(
    '%s: no word from elsewhere, nothing cut off',
    async (_, shots) => {
      const found: string[] = [];
      const look = async (page: Page, state: string) => {
        const language = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect(language, state).toEqual(says);
        const faults = [...(await foreignWords(page, { letters, written: WRITTEN })), ...(await cutOff(page))];
        found.push(...faults.map((fault) => `${state}: ${fault}`));
      };
      await shots({ browser, extensionId, modes: ['light'], look });
      expect(found).toEqual([]);
    },
    300_000,
  );
});
