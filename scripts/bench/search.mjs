import { pathToFileURL } from 'node:url';
import { summary } from './summary.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/** What is wanted, in milliseconds: the slowest letter of all. */
export const WANTED = { worst: 16 };

/** What people type, slips and all; each on a page that was just opened, so that every first letter is one. */
const QUESTIONS = [
  'pulled back',
  'sciatica or slipped disc',
  'tingling leg',
  'ice or heat',
  'cant bend down',
  'lost blader control',
  'how long does back pain last',
  'streching in the mornign',
];

/** Where one can search: the address, and what leads to the field. */
const PAGES = {
  popup: { address: 'popup.html', tab: '#tab-symptoms' },
  'full page': { address: 'options.html#/symptoms' },
};

/** Between two letters, and between the click into the field and the first one, in milliseconds: a quick typist. */
const PACE = { letter: 40, first: 300 };

/** So often each letter is typed; the median of these counts, as whatever else the machine does hits one of them. */
const ROUNDS = 3;

/**
 * Types questions letter by letter into the search over everything about health.
 *
 * @param {keyof typeof PAGES} where
 * @param {{ extensionPath?: string }} [options] the build as people get it
 * @returns {Promise<{ ms: number, typed: string }[]>} for each letter: milliseconds from the input until its results stand in
 *   the document and are laid out, and what was in the field then
 */
export async function search(where, { extensionPath = BUILT } = {}) {
  const { address, tab } = PAGES[where];
  return withLimber({ extensionPath }, async (browser, id) => {
    const letters = [];
    for (const question of QUESTIONS) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push(await type(browser, `chrome-extension://${id}/${address}`, tab, question));
      }
      for (let letter = 0; letter < question.length; letter++) {
        const { median } = summary(rounds.map((times) => times[letter]));
        letters.push({ ms: median, typed: question.slice(0, letter + 1) });
      }
    }
    return letters;
  });
}

/** Opens a page and types as a person does, some time after a click into the field: milliseconds for each letter. */
async function type(browser, address, tab, question) {
  const page = await browser.newPage();
  await page.setViewport(tab ? { width: 380, height: 600 } : { width: 1280, height: 800 });
  await page.goto(address);
  if (tab) await (await page.waitForSelector(tab)).click();
  // What has to be read first stands there on the first page of all.
  await page.waitForSelector('.search__input, .first-reading .button');
  await (await page.$('.first-reading .button'))?.click();
  const field = await page.waitForSelector('.search__input');
  await page.evaluate(watch);
  await field.click();
  await new Promise((resolve) => setTimeout(resolve, PACE.first));
  await page.keyboard.type(question, { delay: PACE.letter });
  const letters = await page.evaluate(() => globalThis.letters);
  if (letters.length !== question.length) throw new Error(`Of "${question}" only ${letters.length} letters came.`);
  await page.waitForSelector('.results__list > li');
  await page.close();
  return letters;
}

/**
 * Runs in the page: the first and the last to hear of an input. In between the page has drawn: what it put off until its
 * listener returned is done before the next listener is called.
 */
function watch() {
  globalThis.letters = [];
  let from = 0;
  addEventListener('input', () => (from = performance.now()), { capture: true });
  addEventListener('input', () => {
    document.body.getBoundingClientRect();
    globalThis.letters.push(performance.now() - from);
  });
}

/** @returns {Promise<boolean>} whether every letter is answered as quickly as is wanted */
export async function checkSearch() {
  let isFine = true;
  for (const name of Object.keys(PAGES)) {
    const letters = await search(name);
    const sorted = letters.toSorted((a, b) => a.ms - b.ms);
    const at = (share) => (sorted[Math.floor(share * (sorted.length - 1))]?.ms ?? Number.NaN).toFixed(1);
    const worst = sorted.at(-1);
    const fits = worst.ms <= WANTED.worst;
    isFine &&= fits;
    console.log(
      `search (${name}): ${letters.length} letters, results laid out ${at(0.5)} ms after each in the median,`,
    );
    console.log(
      `  ${at(0.95)} ms in the slowest twentieth, ${at(1)} ms at worst ("${worst.typed}"); medians of ${ROUNDS} typings,`,
    );
    console.log(`  wanted at most ${WANTED.worst}: ${fits ? 'fine' : 'TOO SLOW'}`);
  }
  return isFine;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkSearch()) ? 0 : 1;
}
