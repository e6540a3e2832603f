import { atRest, watchPage } from './watch-page.mjs';

/** So often each deed is done. */
const ROUNDS = 10;
const ZOOMS = ['week', 'month', 'year', 'all'];
const option = (place, number) => `${place} .choice__option:nth-of-type(${number}) input`;
const KIND = '.history__choices .choice:first-child';
const VIEW = '.history__choices .choice:last-child';
const zoomTo = (zoom) => option('.history__head', ZOOMS.indexOf(zoom) + 1);

/** What somebody does who looks around: where they are, what comes before, and what is measured. */
const DEEDS = {
  ...Object.fromEntries(
    ZOOMS.map((zoom) => [
      `from ${zoom === 'all' ? 'year' : 'all'} to ${zoom}`,
      { zoom: zoom === 'all' ? 'year' : 'all', deed: (page) => page.click(zoomTo(zoom)) },
    ]),
  ),
  'the other kind, all': { zoom: 'all', deed: (page) => page.click(option(KIND, 2)) },
  'the table, month': { zoom: 'month', deed: (page) => page.click(option(VIEW, 2)) },
  'the table, all': { zoom: 'all', deed: (page) => page.click(option(VIEW, 2)) },
  'over the plots, month': { zoom: 'month', deed: hover },
  'over the plots, all': { zoom: 'all', deed: hover },
};

/**
 * Does each deed again and again, from the same view of a page that is open.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} section the address of History
 * @param {string} day a day that is known, `YYYY-MM-DD`
 * @returns {Promise<Record<string, { took: number, step: number }[]>>} milliseconds until the last change, and the longest
 *   step, of each round
 */
export async function deeds(page, section, day) {
  await page.evaluateOnNewDocument(watchPage);
  const rounds = {};
  for (const [name, { zoom, deed }] of Object.entries(DEEDS)) {
    rounds[name] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // From the beginning each time: nothing of the round before is chosen any more.
      await page.goto(section.replace(/options.*/, 'offscreen.html'));
      await page.goto(`${section}/${zoom}/${day}`);
      await page.waitForSelector('.history__card[aria-busy=false] .plot__field');
      await atRest(page);
      const from = await page.evaluate(() => {
        Object.assign(globalThis.watched, { step: 0, changed: performance.now() });
        return performance.now();
      });
      await deed(page);
      const { step, changed } = await atRest(page);
      rounds[name].push({ took: Math.round(changed - from), step });
    }
  }
  return rounds;
}

async function hover(page) {
  const { x, y, width, height } = await (await page.$('.plot__field')).boundingBox();
  await page.mouse.move(x + width * 0.2, y + height / 2);
  await page.mouse.move(x + width * 0.9, y + height / 2, { steps: 40 });
}
