import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillTenYears } from './fill.mjs';
import { summary } from './summary.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/** What is wanted: medians as multiples of the first paint of a popup of one word. */
export const WANTED = { paint: 1.25, number: 1.4 };

/** Nothing but a word: what the browser itself needs for a popup of the toolbar. */
const WORD = '<!doctype html><html lang="en"><title>Word</title><body><p>Limber</p></body></html>';

/** Medians of so many openings of each popup. */
const OPENINGS = 40;

/**
 * Opens the real popup of the toolbar button again and again, in turns with a popup of one word in the same browser.
 *
 * The build is the one that people get, copied; the element of its number is given an attribute by which the browser tells
 * when it was first painted (Element Timing, https://wicg.github.io/element-timing/). No script is added: one that the
 * popup of one word does not have would be measured as ours.
 *
 * @param {{ extensionPath?: string, openings?: number, settings?: object, isOld?: boolean }} [options] the build, how often
 *   each popup is opened, settings that differ from the defaults, and whether ten years of records are there
 * @returns {Promise<Record<'word' | 'paint' | 'number', { median: number, p90: number }>>} milliseconds since the popup began
 */
export async function popup({ extensionPath = BUILT, openings = OPENINGS, settings = {}, isOld = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const build = stage(extensionPath, join(folder, 'build'));
  try {
    return await withLimber({ extensionPath: build }, async (browser, id) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/offscreen.html`);
      await page.evaluate(begin, settings);
      if (isOld) await fillTenYears(page);
      const times = { word: [], paint: [], number: [] };
      // The first two of each warm the caches up.
      for (let opening = -2; opening < openings; opening++) {
        const word = await open(browser, page, 'word.html');
        const seen = await open(browser, page, 'popup.html');
        if (opening < 0) continue;
        times.word.push(word.paint);
        times.paint.push(seen.paint);
        times.number.push(seen.number);
      }
      return { word: summary(times.word), paint: summary(times.paint), number: summary(times.number) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function stage(from, to) {
  cpSync(from, to, { recursive: true });
  writeFileSync(join(to, 'word.html'), WORD);
  const path = join(to, 'popup.html');
  const timed = readFileSync(path, 'utf8').replace('id="number"', 'id="number" elementtiming="number"');
  if (!timed.includes('elementtiming')) throw new Error('The popup has no element for its number any more.');
  writeFileSync(path, timed);
  return to;
}

/** Runs in a page of ours: the background has made the database by then, or will; some minutes have been worked. */
async function begin(settings) {
  await chrome.runtime.sendMessage({ kind: 'command', command: { do: 'look' } });
  for (const [name, value] of Object.entries(settings)) {
    const answer = await chrome.runtime.sendMessage({ kind: 'settings', patch: { [name]: value }, reset: [] });
    if (answer.did !== 'done') throw new Error(`The setting "${name}" was not taken: ${JSON.stringify(answer)}`);
  }
}

async function open(browser, page, file) {
  await page.bringToFront();
  const [target] = await Promise.all([
    browser.waitForTarget((one) => one.url().endsWith(`/${file}`), { timeout: 10_000 }),
    page.evaluate(async (file) => {
      await chrome.action.setPopup({ popup: file });
      await chrome.action.openPopup();
    }, file),
  ]);
  const shown = await target.asPage();
  const times = await shown.evaluate(read, file === 'popup.html');
  await Promise.all([shown.close(), new Promise((resolve) => browser.once('targetdestroyed', resolve))]);
  return times;
}

/**
 * Runs in the popup: when the browser painted anything at all, and when it painted the number. Where the first look came
 * too late and the rest drew the number, in an element of its own, the frame in which it was seen counts.
 */
async function read(hasNumber) {
  const first = (type, isIt) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntries().find(isIt);
        if (entry) resolve(entry);
      }).observe({ type, buffered: true });
    });
  const seen = async () => {
    while (!document.querySelector('.ring__number:not([elementtiming])')?.textContent) {
      await new Promise(requestAnimationFrame);
    }
    const startTime = performance.now();
    // By now the browser would have told of the first one.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { startTime };
  };
  const patience = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Nothing was painted within five seconds.')), 5_000);
  });
  const paint = await Promise.race([first('paint', ({ name }) => name === 'first-contentful-paint'), patience]);
  const isNumber = ({ identifier }) => identifier === 'number';
  const number = hasNumber ? await Promise.race([first('element', isNumber), seen(), patience]) : paint;
  return { paint: paint.startTime, number: number.startTime };
}

/**
 * Measures with the defaults, with working hours, as most people who work will have them, and with ten years of records.
 *
 * @returns {Promise<boolean>} whether the popup is as quick as is wanted
 */
export async function checkPopup() {
  const always = Object.fromEntries(Array.from({ length: 7 }, (_, day) => [day + 1, [[0, 1440]]]));
  const verdicts = [];
  for (const [name, begun] of [
    ['defaults', {}],
    ['working hours', { settings: { hours: always } }],
    ['ten years of records', { isOld: true }],
  ]) {
    const { word, paint, number } = await popup(begun);
    const times = (one) => Math.round((one.median / word.median) * 100) / 100;
    const isFine = times(paint) <= WANTED.paint && times(number) <= WANTED.number;
    console.log(`popup (${name}): a popup of one word paints after ${word.median} ms (p90 ${word.p90}),`);
    console.log(
      `  ours after ${paint.median} ms (p90 ${paint.p90}): ${times(paint)} times, wanted at most ${WANTED.paint}`,
    );
    console.log(
      `  its number after ${number.median} ms (p90 ${number.p90}): ${times(number)} times, wanted at most ${WANTED.number}`,
    );
    console.log(`  ${isFine ? 'fine' : 'TOO SLOW'}`);
    verdicts.push(isFine);
  }
  return verdicts.every(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkPopup()) ? 0 : 1;
}
