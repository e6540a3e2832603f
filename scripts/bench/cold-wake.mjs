import { pathToFileURL } from 'node:url';
import { summary } from './summary.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/** What is wanted: from the message to a dead worker until alarms and badge are what they should be, in milliseconds. */
export const WANTED = 40;

/**
 * Wakes a dead background by a message of a page, again and again, and measures until the answer is there (stored) and
 * until the surfaces match. The badge is painted after both alarms were set: when it is, all three match.
 *
 * @param {{ extensionPath?: string, runs?: number }} [options] the build as people get it, and how often
 * @returns {Promise<Record<'stored' | 'matched', { median: number, p90: number }>>} milliseconds
 */
export async function coldWake({ extensionPath = BUILT, runs = 40 } = {}) {
  // A debugger at the worker would start it more slowly than anybody's.
  const targetFilter = (target) => target.type() !== 'service_worker';
  return withLimber({ extensionPath, targetFilter }, async (browser, id) => {
    const page = await browser.newPage();
    // A page of ours that says nothing by itself.
    await page.goto(`chrome-extension://${id}/offscreen.html`);
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await page.evaluate(wake);

    const times = [];
    for (let run = 0; run < runs; run++) {
      await session.send('ServiceWorker.stopAllWorkers');
      times.push(await page.evaluate(wake));
    }
    // The first ones warm the caches up, as the first minutes of a day do.
    const steady = times.slice(5);
    return {
      stored: summary(steady.map(({ stored }) => stored)),
      matched: summary(steady.map(({ matched }) => matched)),
    };
  });
}

/** Runs in the page: takes away what the background has to put right, wakes it, and waits until it has. */
async function wake() {
  await chrome.alarms.clearAll();
  await chrome.action.setBadgeText({ text: 'x' });
  const from = performance.now();
  const answer = chrome.runtime.sendMessage({ kind: 'command', command: { do: 'look' } });
  const stored = answer.then(() => performance.now() - from);
  while ((await chrome.action.getBadgeText({})) === 'x') await new Promise((resolve) => setTimeout(resolve, 1));
  const matched = performance.now() - from;
  if ((await chrome.alarms.getAll()).length !== 2)
    throw new Error('The badge was painted before both alarms were set.');
  return { stored: await stored, matched };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stored, matched } = await coldWake();
  const verdict = matched.median <= WANTED ? 'fine' : 'TOO SLOW';
  console.log(
    `cold wake: stored after ${stored.median} ms (p90 ${stored.p90}), surfaces matched after ${matched.median} ms`,
  );
  console.log(`           (p90 ${matched.p90}); wanted at most ${WANTED} ms: ${verdict}`);
  process.exitCode = matched.median <= WANTED ? 0 : 1;
}
