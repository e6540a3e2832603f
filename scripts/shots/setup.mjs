import { join } from 'node:path';
import { states } from './setup-states.mjs';

/** Where Setup is seen, in what state, and how wide. */
const VIEWS = {
  'popup-empty': { address: 'popup.html', state: 'empty', width: 380 },
  'popup-half': { address: 'popup.html', state: 'half', width: 380 },
  'popup-whole': { address: 'popup.html', state: 'whole', width: 380 },
  empty: { address: 'options.html#/setup', state: 'empty', width: 1280 },
  whole: { address: 'options.html#/setup', state: 'whole', width: 1280 },
  'whole-narrow': { address: 'options.html#/setup', state: 'whole', width: 320 },
  check: { address: 'options.html#/setup/check/chair', state: 'half', width: 1280 },
  'check-narrow': { address: 'options.html#/setup/check/monitor', state: 'half', width: 320 },
  // As wide as a sheet of A4 is between its margins.
  'print-whole': { address: 'options.html#/setup', state: 'whole', width: 688, prints: true },
  'print-all-no': { address: 'options.html#/setup', state: 'all-no', width: 688, prints: true },
};

/**
 * Pictures of Setup: the popup's tab, the section and the check of the full page, and what comes out of the printer.
 *
 * @param {{ browser: import('puppeteer-core').Browser, extensionId: string, folder: string, scale?: number }} where
 */
export async function shots({ browser, extensionId, folder, scale = 1 }) {
  const base = `chrome-extension://${extensionId}`;
  for (const [name, { address, state, width, prints = false }] of Object.entries(VIEWS)) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 600, deviceScaleFactor: scale });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${base}/icon/16.png`);
      await page.evaluate(seed, states[state](Date.now()));
      await page.goto(`${base}/${address}`);
      if (address === 'popup.html') await (await page.waitForSelector('#tab-setup')).click();
      await page.waitForSelector('.setup > *');
      if (prints) await page.emulateMediaType('print');
      await page.screenshot({ path: join(folder, `setup-${name}-${scheme}.png`), fullPage: true });
      await page.close();
    }
  }
}

/** Runs in the page: keeps these workplaces and no others. The background has made the database by then, or will. */
async function seed({ workplaces, audits }) {
  const has = async () => (await indexedDB.databases()).some(({ name }) => name === 'limber');
  while (!(await has())) await new Promise((resolve) => setTimeout(resolve, 50));
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['workplaces', 'audits'], 'readwrite');
  for (const [name, records] of Object.entries({ workplaces, audits })) {
    transaction.objectStore(name).clear();
    for (const record of records) transaction.objectStore(name).put(record);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
