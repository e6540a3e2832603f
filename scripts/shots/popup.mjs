import { keep } from './keep.mjs';
import { MODES, showIn } from './modes.mjs';
import { NOW, states, ZONE } from './popup-states.mjs';
import { stage } from './stage.mjs';

export { states };

/** The popup's own width, and the height that browsers allow. */
const WINDOW = { width: 380, height: 600 };

/**
 * Takes a picture of the popup in every state and mode.
 *
 * @param {import('./surfaces.mjs').Where} where
 */
export async function shots({ browser, extensionId, file, scale = 1, modes = MODES, look }) {
  const base = `chrome-extension://${extensionId}`;
  for (const mode of modes) {
    for (const [name, state] of Object.entries(states)) {
      const viewport = { ...WINDOW, deviceScaleFactor: scale };
      const page = await openPopup({ browser, base, state, mode, viewport });
      if (file) await page.screenshot({ path: file(`popup-${name}-${mode}`) });
      await look?.(page, `popup-${name}-${mode}`);
      await page.close();
    }
  }
}

/** Opens the popup in a tab of its own, in one state, with time standing where the state wants it. */
export async function openPopup({ browser, base, state, mode = 'light', viewport = WINDOW }) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateTimezone(ZONE);
  await showIn(page, mode);
  await page.goto(`${base}/icon/16.png`);
  await page.evaluate(keep, keptIn(state));
  if (state.database === false) await page.evaluate(beside, state.session);
  const { now = NOW, may, database } = state;
  await page.evaluateOnNewDocument(stage, { now, may, database });
  await page.goto(`${base}/popup.html`);
  await page.waitForSelector('.hero__headline');
  await page.bringToFront();
  if (state.press) await page.click(state.press);
  if (state.focus) await page.focus(state.focus);
  // The ring draws itself in a third of a second.
  await new Promise((resolve) => setTimeout(resolve, 450));
  return page;
}

/** What the database holds in a state. */
function keptIn({ session, settings = {}, policy, today, tellings = [] }) {
  return { state: { ...(session && { session }), ...(policy && { policy }), tellings }, settings, days: [today] };
}

/** Runs in the page: where Limber keeps the session as long as the browser runs, when there is no database. */
async function beside(session) {
  await chrome.storage.session.set({ session });
}
