import { STATES } from './break-states.mjs';
import { MODES, showIn } from './modes.mjs';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1120, height: 760 },
  { width: 380, height: 700 },
];
/** Keys do nothing in the first second after the page opened. */
const GUARDED = 1_100;
/** Time to draw, in milliseconds. */
const DRAWN = 400;

/**
 * Pictures of the break page in every state, size and mode.
 *
 * @param {import('./surfaces.mjs').Where} where
 */
export async function shots({ browser, extensionId, file, scale = 1, modes, look }) {
  const sizes = SIZES.map((size) => ({ ...size, deviceScaleFactor: scale }));
  await eachState({ browser, extensionId, sizes, modes }, async (page, { name, mode, size }) => {
    if (file) await page.screenshot({ path: file(`break-${name}-${size.width}-${mode}`), fullPage: true });
    await look?.(page, `break-${name}-${size.width}-${mode}`);
  });
}

/** Brings the page into each state in turn and calls back when it is drawn. */
export async function eachState(
  { browser, extensionId, sizes = SIZES, modes = MODES, names = Object.keys(STATES) },
  look,
) {
  const at = (path) => `chrome-extension://${extensionId}/${path}`;
  // A page of ours that does nothing by itself: the database can be reached from it.
  const desk = await browser.newPage();
  await desk.goto(at('offscreen.html'));
  await desk.evaluate(() => chrome.runtime.sendMessage({ kind: 'command', command: { do: 'restart' } }));
  const blank = await desk.evaluate(readSession);

  for (const mode of modes) {
    for (const size of sizes) {
      for (const name of names) {
        const { session, hash = '', key, command, reach, wait = DRAWN } = STATES[name];
        // A page for each: what the one before reports at its end must not reach the state that follows.
        const page = await browser.newPage();
        await page.setViewport(size);
        await showIn(page, mode);
        const now = Date.now();
        const known = { ...blank, at: now, inputAt: now, presentFrom: now, running: null, ended: null };
        await desk.evaluate(writeSession, session(known, now));
        await page.goto(at(`break.html${hash}`));
        await pause(wait);
        if (command) {
          await desk.evaluate(sendCommand, command(known));
          await pause(DRAWN);
        }
        if (key) {
          await pause(GUARDED);
          await page.keyboard.press(key);
          await pause(DRAWN);
        }
        if (reach) {
          await pause(GUARDED);
          await reach(page);
          await pause(DRAWN);
        }
        await look(page, { name, mode, size });
        await page.close();
        await pause(DRAWN);
      }
    }
  }
  await desk.close();
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function sendCommand(command) {
  return chrome.runtime.sendMessage({ kind: 'command', command });
}

function readSession() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('limber');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('state').objectStore('state').get('session');
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

function writeSession(session) {
  return new Promise((resolve) => {
    const opening = indexedDB.open('limber');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('state', 'readwrite');
      transaction.objectStore('state').put(session, 'session');
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
    };
  });
}
