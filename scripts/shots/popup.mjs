import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOW, states, ZONE } from './popup-states.mjs';

export { states };

/** The popup's own width, and the height that browsers allow. */
const WINDOW = { width: 380, height: 600 };

/**
 * Takes a picture of the popup in every state, light and dark.
 *
 * @param {{ browser: import('puppeteer-core').Browser, extensionId: string, folder: string,
 *   scale?: number, look?: (page: import('puppeteer-core').Page, name: string) => Promise<void> }} options `look` is called with each
 *   page once it stands there, for tests that want to look closer
 */
export async function shots({ browser, extensionId, folder, scale = 1, look }) {
  mkdirSync(folder, { recursive: true });
  const base = `chrome-extension://${extensionId}`;
  for (const scheme of ['light', 'dark']) {
    for (const [name, state] of Object.entries(states)) {
      const viewport = { ...WINDOW, deviceScaleFactor: scale };
      const page = await openPopup({ browser, base, state, scheme, viewport });
      await page.screenshot({ path: join(folder, `popup-${name}-${scheme}.png`) });
      await look?.(page, `${name}-${scheme}`);
      await page.close();
    }
  }
}

/** Opens the popup in a tab of its own, in one state, with time standing where the state wants it. */
export async function openPopup({ browser, base, state, scheme = 'light', viewport = WINDOW }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone(ZONE);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${base}/icon/16.png`);
  await page.evaluate(seed, state);
  await page.evaluateOnNewDocument(stage, {
    now: state.now ?? NOW,
    may: state.may ?? true,
    database: state.database ?? true,
  });
  await page.goto(`${base}/popup.html`);
  await page.waitForSelector('.hero__headline');
  if (state.press) await page.click(state.press);
  if (state.focus) await page.focus(state.focus);
  // The ring draws itself in a third of a second.
  await new Promise((resolve) => setTimeout(resolve, 450));
  return page;
}

/** Runs in the page: puts the state where Limber keeps it. The background has made the database by then, or will. */
async function seed({ session, settings = {}, today, tellings = [], database = true }) {
  const has = async () => (await indexedDB.databases()).some(({ name }) => name === 'limber');
  while (!(await has())) await new Promise((resolve) => setTimeout(resolve, 50));
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['state', 'settings', 'days'], 'readwrite');
  for (const store of ['state', 'settings', 'days']) transaction.objectStore(store).clear();
  if (session) transaction.objectStore('state').put(session, 'session');
  transaction.objectStore('state').put(tellings, 'tellings');
  for (const [name, value] of Object.entries(settings)) transaction.objectStore('settings').put(value, name);
  transaction.objectStore('days').put(today);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
  if (!database) await chrome.storage.session.set({ session });
}

/** Runs before the page: time stands, the background hears nothing, and the browser allows what the state says. */
function stage({ now, may, database }) {
  const from = performance.now();
  Date.now = () => now + performance.now() - from;
  if (!globalThis.chrome?.runtime) return;
  chrome.runtime.sendMessage = (_message, respond) => {
    respond?.({ did: 'done' });
    return Promise.resolve({ did: 'done' });
  };
  chrome.permissions.contains = (_permissions, respond) => {
    respond?.(may);
    return Promise.resolve(may);
  };
  if (!database) {
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
    };
  }
}
