import { pathToFileURL } from 'node:url';
import { fillTenYears } from './fill.mjs';
import { deeds } from './history-deeds.mjs';
import { summary } from './summary.mjs';
import { atRest, watchPage } from './watch-page.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/**
 * What is wanted with ten years of data, in milliseconds: until the first plot is there, and the longest step of the page;
 * of ten times nine at least.
 */
export const WANTED = { plot: 300, step: 50 };

/** A day that is there, and parts of the section around it; `all` reads every day there is. */
const DAY = '2025-05-15';
const VIEWS = ['week', 'month', 'year', 'all'];

/** So many openings of each view. */
const OPENINGS = 10;

/** @typedef {{ median: number, p90: number }} Summary */

/**
 * Opens History again and again with ten years of data, and does in it what people do.
 *
 * @param {{ extensionPath?: string }} [options] the build as people get it
 * @returns {Promise<{ views: Record<string, Record<'plot' | 'all' | 'step', Summary>>,
 *   deeds: Record<string, Record<'took' | 'step', Summary>> }>} milliseconds: of openings since the page began, until the
 *   first plot and until all of it was there; of deeds until the last change; and the longest step of each
 */
export async function history({ extensionPath = BUILT } = {}) {
  return withLimber({ extensionPath }, async (browser, id) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/offscreen.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'command', command: { do: 'look' } }));
    await fillTenYears(page);
    await page.close();
    const section = `chrome-extension://${id}/options.html#/history`;
    const views = {};
    for (const view of VIEWS) {
      const times = [];
      // The first two warm the caches up.
      for (let opening = -2; opening < OPENINGS; opening++) {
        const seen = await open(browser, `${section}/${view}/${DAY}`);
        if (opening >= 0) times.push(seen);
      }
      views[view] = summaries(times, ['plot', 'all', 'step']);
    }
    const done = Object.entries(await deeds(await browser.newPage(), section, DAY));
    return {
      views,
      deeds: Object.fromEntries(done.map(([name, times]) => [name, summaries(times, ['took', 'step'])])),
    };
  });
}

function summaries(times, names) {
  return Object.fromEntries(names.map((name) => [name, summary(times.map((one) => one[name]))]));
}

async function open(browser, address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPage);
  await page.evaluateOnNewDocument(watchPlot);
  await page.goto(address);
  await page.waitForSelector('.history__card[aria-busy=false] .plot__field');
  // What is read is drawn in a few steps.
  const { step, changed } = await atRest(page);
  const plot = await page.evaluate(() => globalThis.firstPlot);
  await page.close();
  return { plot, all: changed, step };
}

/** Runs in the page before its own code: notes when the first plot was drawn. */
function watchPlot() {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.plot__field')) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.firstPlot = performance.now())));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

/** @returns {Promise<boolean>} whether the section is as quick as is wanted */
export async function checkHistory() {
  console.log('history with 75 000 entries in ten years, nine of ten times:');
  const { views, deeds } = await history();
  const verdicts = [];
  const verdict = (isFine) => {
    verdicts.push(isFine);
    return isFine ? 'fine' : 'TOO SLOW';
  };
  for (const [view, { plot, all, step }] of Object.entries(views)) {
    const isFine = plot.p90 <= WANTED.plot && step.p90 <= WANTED.step;
    console.log(`  ${view}: first plot after ${plot.p90} ms (median ${plot.median}), all of it after ${all.p90} ms,`);
    console.log(`    longest step ${said(step)}; wanted ${WANTED.plot} and ${WANTED.step}: ${verdict(isFine)}`);
  }
  for (const [name, { took, step }] of Object.entries(deeds)) {
    console.log(
      `  ${name}: there after ${took.p90} ms, longest step ${said(step)}: ${verdict(step.p90 <= WANTED.step)}`,
    );
  }
  return verdicts.every(Boolean);
}

/** Chromium tells only of steps of 50 ms and more. */
function said({ p90 }) {
  return p90 === 0 ? 'under 50 ms' : `${p90} ms`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkHistory()) ? 0 : 1;
}
