import { join } from 'node:path';

const POPUP = { name: 'popup', address: 'popup.html', width: 380, height: 600 };
const WIDE = { name: 'wide', address: 'options.html', width: 1280, height: 900 };
const NARROW = { name: 'narrow', address: 'options.html', width: 320, height: 900 };
/** 1280 by 800 at 200 %. */
const ZOOMED = { name: 'zoomed', address: 'options.html', width: 640, height: 400 };
const THEMES = ['light', 'dark'];

/**
 * The states of the reference that are worth a picture: where, the rest of the address, and how somebody gets there.
 * `first`: what Limber is not has not been read yet; `region`: an emergency region was chosen.
 *
 * @type {Record<string, { looks: object[], part?: string, first?: boolean, region?: string,
 *   reach?: (page: import('puppeteer-core').Page) => Promise<unknown> }>}
 */
const STATES = {
  first: { looks: [POPUP, WIDE], first: true },
  home: { looks: [POPUP, WIDE, NARROW, ZOOMED] },
  signs: { looks: [WIDE, NARROW, ZOOMED], part: '/signs', region: 'uk' },
  'signs-no-region': { looks: [POPUP], reach: (page) => page.click('.signs-bar__link') },
  'signs-region': { looks: [POPUP], region: 'uk', reach: (page) => page.click('.signs-bar__link') },
  place: { looks: [POPUP], reach: (page) => page.click('.back__part[aria-label="Lower back"]') },
  location: { looks: [WIDE, NARROW], part: '/location/loc-lower' },
  'helps-now': { looks: [WIDE, NARROW], part: '/helps-now' },
  'helps-now-open': {
    looks: [POPUP],
    reach: async (page) => {
      await page.click('.section-grid__link[href$="/helps-now"]');
      await page.waitForSelector('.fold__head');
      await page.click('.fold__head');
    },
  },
  medicines: { looks: [WIDE, NARROW, ZOOMED], part: '/medicines' },
  care: { looks: [WIDE], part: '/care' },
  questions: { looks: [WIDE], part: '/questions/faq-heat' },
  evidence: { looks: [WIDE, NARROW], part: '/evidence/posture' },
  search: { looks: [POPUP, WIDE], reach: (page) => search(page, 'ice or heet') },
  'search-emergency': { looks: [POPUP], region: 'uk', reach: (page) => search(page, 'numb legs') },
};

/**
 * Pictures of the reference on symptoms: its tab in the popup and its pages, light and dark.
 *
 * @param {{ browser: import('puppeteer-core').Browser, extensionId: string, folder: string, scale?: number }} where
 */
export async function shots({ browser, extensionId, folder, scale = 1 }) {
  const base = `chrome-extension://${extensionId}`;
  for (const [state, { looks, part = '', first = false, region = '', reach }] of Object.entries(STATES)) {
    for (const { name, address, ...size } of looks) {
      const page = await browser.newPage();
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      await page.goto(`${base}/icon/16.png`);
      await page.evaluate(seed, { first, region });
      await page.goto(address === 'popup.html' ? `${base}/popup.html` : `${base}/options.html#/symptoms${part}`);
      // A page behind another one is never scrolled, and a press waits for that.
      await page.bringToFront();
      if (address === 'popup.html') {
        await page.waitForSelector('#tab-symptoms');
        await page.click('#tab-symptoms');
      }
      await page.waitForSelector(first ? '.first-reading' : '.search, .symptoms__title, .signs');
      await reach?.(page);
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await new Promise((done) => setTimeout(done, 400));
        const whole = address !== 'popup.html';
        await page.screenshot({ path: join(folder, `symptoms-${state}-${name}-${theme}.png`), fullPage: whole });
      }
      await page.close();
    }
  }
}

async function search(page, query) {
  await page.type('.search__input', query);
  await page.waitForSelector('.results__list li');
}

/** Runs in the page: puts what somebody chose where Limber keeps it. The background has made the database by then, or will. */
async function seed({ first, region }) {
  const has = async () => (await indexedDB.databases()).some(({ name }) => name === 'limber');
  while (!(await has())) await new Promise((resolve) => setTimeout(resolve, 50));
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['settings', 'notes'], 'readwrite');
  if (region) transaction.objectStore('settings').put(region, 'region');
  else transaction.objectStore('settings').delete('region');
  if (first) transaction.objectStore('notes').delete('acknowledged');
  else transaction.objectStore('notes').put(1, 'acknowledged');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
