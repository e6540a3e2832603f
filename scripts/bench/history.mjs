import { pathToFileURL } from 'node:url';
import { fillTenYears } from './fill.mjs';
import { summary } from './summary.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/** What is wanted with ten years of data, in milliseconds: until the first plot is there, and the longest step of the page. */
export const WANTED = { plot: 300, step: 50 };

/** Parts of the section, of days that are there; `all` reads every day there is. */
const VIEWS = ['month/2026-05-15', 'year/2025-05-15', 'all'];

/** Medians of so many openings of each view. */
const OPENINGS = 10;

/**
 * Opens History again and again with ten years of data.
 *
 * @param {{ extensionPath?: string }} [options] the build as people get it
 * @returns {Promise<Record<string, { plot: { median: number, p90: number }, all: { median: number, p90: number }, step: number }>>}
 *   milliseconds since the page began: the first plot, and when all of it was read; `step` is the median of the longest steps
 */
export async function history({ extensionPath = BUILT } = {}) {
  return withLimber({ extensionPath }, async (browser, id) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/offscreen.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'command', command: { do: 'look' } }));
    await fillTenYears(page);
    await page.close();
    const views = {};
    for (const view of VIEWS) {
      const times = [];
      // The first two warm the caches up.
      for (let opening = -2; opening < OPENINGS; opening++) {
        const seen = await open(browser, `chrome-extension://${id}/options.html#/history/${view}`);
        if (opening >= 0) times.push(seen);
      }
      views[view] = {
        plot: summary(times.map(({ plot }) => plot)),
        all: summary(times.map(({ all }) => all)),
        step: summary(times.map(({ step }) => step)).median,
      };
    }
    return views;
  });
}

async function open(browser, address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watch);
  await page.goto(address);
  await page.waitForSelector('.history__card[aria-busy=false] .plot__field');
  // What is read is drawn in a few steps.
  await page.waitForFunction(
    () => Number.isFinite(globalThis.seen.plot) && performance.now() - globalThis.seen.all > 500,
  );
  const seen = await page.evaluate(() => globalThis.seen);
  await page.close();
  return seen;
}

/** Runs in the page before its own code: notes the first plot, the last change of the plots, and the longest step. */
function watch() {
  const seen = { plot: null, all: 0, step: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.step = Math.max(seen.step, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (!document.querySelector('.plot__field')) return;
    seen.all = performance.now();
    if (seen.plot === null) {
      seen.plot = Number.POSITIVE_INFINITY;
      requestAnimationFrame(() => setTimeout(() => (seen.plot = performance.now())));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** @returns {Promise<boolean>} whether the section is as quick as is wanted */
export async function checkHistory() {
  console.log('history with 75 000 entries in ten years:');
  let isFine = true;
  for (const [view, { plot, all, step }] of Object.entries(await history())) {
    const fits = plot.median <= WANTED.plot && step <= WANTED.step;
    isFine &&= fits;
    // Chromium tells only of steps of 50 ms and more.
    const longest = step === 0 ? 'under 50' : step;
    console.log(`  ${view}: first plot after ${plot.median} ms (p90 ${plot.p90}), all of it after ${all.median} ms,`);
    console.log(
      `    longest step ${longest} ms; wanted ${WANTED.plot} and ${WANTED.step}: ${fits ? 'fine' : 'TOO SLOW'}`,
    );
  }
  return isFine;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkHistory()) ? 0 : 1;
}
