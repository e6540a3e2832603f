import { join } from 'node:path';

const POPUP = { name: 'popup', address: 'popup.html', width: 380, height: 600 };
const WIDE = { name: 'wide', address: 'options.html#/symptoms/flare-up', width: 1280, height: 900 };
const NARROW = { name: 'narrow', address: 'options.html#/symptoms/flare-up', width: 320, height: 900 };
/** 1280 by 800 at 200 %. */
const ZOOMED = { name: 'zoomed', address: 'options.html#/symptoms/flare-up', width: 640, height: 400 };
const THEMES = ['light', 'dark'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * The states of the companion that are worth a picture. `age`: hours since the flare-up began, none where there is no
 * flare-up; `flareUp`: what differs from a new one; `care`: minutes of a cold session that are left, less than none where
 * it is over.
 *
 * @type {Record<string, { looks: object[], age?: number, flareUp?: object, care?: number, past?: boolean,
 *   presses?: readonly string[] }>}
 */
const STATES = {
  begins: { looks: [POPUP, WIDE, NARROW], past: true },
  list: { looks: [WIDE, NARROW], presses: ['Start the companion'] },
  form: { looks: [WIDE, NARROW, ZOOMED], presses: ['Start the companion', 'I have read the list'] },
  'first-hour': { looks: [POPUP, WIDE, NARROW], age: 0.3, flareUp: { skinReadAt: null } },
  'first-days': { looks: [POPUP, WIDE, NARROW, ZOOMED], age: 30 },
  session: { looks: [POPUP, WIDE, NARROW, ZOOMED], age: 30, care: 11.6 },
  over: { looks: [POPUP, WIDE, NARROW, ZOOMED], age: 30, care: -1 },
  gap: { looks: [POPUP, WIDE], age: 30, care: -40 },
  'check-in': { looks: [POPUP, WIDE, NARROW], age: 73 },
  easing: { looks: [POPUP, WIDE], age: 100, flareUp: { easing: true, checkIns: ['day-3'] } },
  paused: { looks: [POPUP, WIDE], age: 30, flareUp: { pausedAt: 1 } },
};

/**
 * Pictures of the flare-up companion and of its card in the popup, light and dark.
 *
 * @param {{ browser: import('puppeteer-core').Browser, extensionId: string, folder: string, scale?: number }} where
 */
export async function shots({ browser, extensionId, folder, scale = 1 }) {
  const base = `chrome-extension://${extensionId}`;
  for (const [state, { looks, presses = [], ...kept }] of Object.entries(STATES)) {
    for (const { name, address, ...size } of looks) {
      const page = await browser.newPage();
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      await page.goto(`${base}/icon/16.png`);
      await page.evaluate(seed, kept, { MINUTE, HOUR });
      await page.goto(`${base}/${address}`);
      // A page behind another one is never scrolled, and a press waits for that.
      await page.bringToFront();
      if (name === 'popup') {
        await page.waitForSelector('#tab-symptoms');
        await page.click('#tab-symptoms');
      }
      await page.waitForSelector(name === 'popup' ? '.flare-card, .section-grid' : '.flare');
      for (const words of presses) await page.locator(`::-p-aria([name="${words}"])`).click();
      for (const theme of THEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await new Promise((done) => setTimeout(done, 400));
        await page.screenshot({
          path: join(folder, `flare-up-${state}-${name}-${theme}.png`),
          fullPage: name !== 'popup',
        });
      }
      await page.close();
    }
  }
}

/** Runs in the page: puts a flare-up and a session where Limber keeps them. The background has made the database by then, or will. */
async function seed({ age, flareUp = {}, care, past = false }, { MINUTE, HOUR }) {
  const has = async () => (await indexedDB.databases()).some(({ name }) => name === 'limber');
  while (!(await has())) await new Promise((resolve) => setTimeout(resolve, 50));
  const ask = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await ask(indexedDB.open('limber'));
  const transaction = db.transaction(['state', 'notes', 'flareUps'], 'readwrite');
  transaction.objectStore('notes').put(1, 'acknowledged');
  const store = transaction.objectStore('flareUps');
  store.clear();
  const now = Date.now();
  const kind = 'cold';
  const from = now - (15 - care) * MINUTE;
  const { easing = false, checkIns = [], ...others } = flareUp;
  const one = (hours) => ({
    id: `flare-${hours}`,
    onset: now - hours * HOUR,
    areas: ['lower-back'],
    hit: false,
    startedAt: now - hours * HOUR,
    easingSince: easing ? now - HOUR : null,
    prefersWarmth: false,
    skinReadAt: now - hours * HOUR,
    nudge: true,
    pausedAt: null,
    sessions: care === undefined ? [] : [{ id: 'care', kind, from, to: from + 15 * MINUTE }],
    checkIns: checkIns.map((id) => ({ id, at: now, answer: 'same' })),
    endedAt: null,
    ...others,
  });
  if (age !== undefined) store.put(one(age));
  if (past) store.put({ ...one(900), endedAt: now - 600 * HOUR });
  if (past) store.put({ ...one(2_500), endedAt: now - 2_480 * HOUR, areas: ['neck', 'shoulders'] });
  const session = await ask(transaction.objectStore('state').get('session'));
  const isAnswered = care === undefined || care < -30;
  session.care = {
    id: 'care',
    kind,
    startedAt: care === undefined ? now - 9 * HOUR : from,
    endsAt: care === undefined ? now - 8 * HOUR : from + 15 * MINUTE,
    shown: ['chime', 'notification', 'page'],
    seen: isAnswered,
  };
  transaction.objectStore('state').put(session, 'session');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
