import { keep } from './keep.mjs';
import { MODES, showIn } from './modes.mjs';
import { NOW, states as popupStates, ZONE } from './popup-states.mjs';
import { stage } from './stage.mjs';

/** The windows that pages are looked at in. */
const WINDOWS = {
  popup: { width: 380, height: 600 },
  wide: { width: 1280, height: 900 },
  narrow: { width: 320, height: 900 },
  /** 1280 by 800 at 200 %. */
  zoomed: { width: 640, height: 400 },
  /** As wide as a sheet of A4 is between its margins. */
  sheet: { width: 688, height: 900 },
};
/** Time in which nothing new has to come, in milliseconds: what moves does so for a third of a second. */
const DRAWN = 450;

/** Somebody who sits there, has read what Limber is not, and has nothing kept. */
const SOMEBODY = { state: { session: popupStates.counting.session }, notes: { acknowledged: 1, welcomed: 1 } };

/**
 * A state of a page that is worth a picture.
 *
 * @typedef {object} State
 * @property {(keyof typeof WINDOWS)[]} windows
 * @property {string} address from the root of the extension
 * @property {string} ready a selector of what stands there when the page is read
 * @property {Parameters<typeof keep>[0]} [kept] stores that differ from somebody with nothing kept
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [reach] how somebody gets there; by selectors, as
 *   the words may be in any language
 * @property {boolean} [printed] as it comes out of a printer
 */

/**
 * Brings a page into each state, window and mode in turn and calls back when it is drawn.
 *
 * @param {{ browser: import('puppeteer-core').Browser, extensionId: string, states: Record<string, State>, modes?: string[],
 *   scale?: number }} where
 * @param {(page: import('puppeteer-core').Page, name: string) => Promise<void>} look `name` is that of state, window and mode
 */
export async function eachState({ browser, extensionId, states, modes = MODES, scale = 1 }, look) {
  for (const [name, state] of Object.entries(states)) {
    for (const window of state.windows) {
      const page = await open({ browser, extensionId, state, window, scale });
      for (const mode of modes) {
        await showIn(page, mode);
        if (state.printed) await page.emulateMediaType('print');
        await page.evaluate(still, DRAWN);
        await look(page, `${name}-${window}-${mode}`);
      }
      await page.close();
    }
  }
}

async function open({ browser, extensionId, state, window, scale }) {
  const viewport = { ...WINDOWS[window], deviceScaleFactor: scale };
  const base = `chrome-extension://${extensionId}`;
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone(ZONE);
  await page.goto(`${base}/icon/16.png`);
  await page.evaluate(keep, { ...SOMEBODY, ...state.kept });
  await page.evaluateOnNewDocument(stage, { now: NOW });
  await page.goto(`${base}/${state.address}`);
  await page.waitForSelector(state.ready);
  // In front of the page of the first run, which opens when it likes: what is hidden is never clicked.
  await page.bringToFront();
  await state.reach?.(page);
  if (window !== 'popup') {
    // As high as the page: what draws itself anew when the window changes has the time for it.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...viewport, height: Math.max(height, viewport.height) });
  }
  return page;
}

/** Runs in the page: waits until nothing has changed in it for some time, but not for ever: a figure may be moving. */
function still(ms) {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, ms);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, ms);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(resolve, 6 * ms);
  });
}

/**
 * Takes the pictures of all these states.
 *
 * @param {string} surface the beginning of every name
 * @param {Record<string, State>} states
 * @returns {(where: import('./surfaces.mjs').Where) => Promise<void>}
 */
export function picturesOf(surface, states) {
  return ({ file, look, ...where }) =>
    eachState({ ...where, states }, async (page, name) => {
      if (file) await page.screenshot({ path: file(`${surface}-${name}`) });
      await look?.(page, `${surface}-${name}`);
    });
}
