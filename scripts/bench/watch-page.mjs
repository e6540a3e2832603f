/**
 * Runs in a page, before its own code where it opens anew: notes the longest step on its thread (Long Tasks tells of those
 * of 50 ms and more) and when the document changed last, in milliseconds since the page began.
 */
export function watchPage() {
  const watched = { step: 0, changed: 0 };
  globalThis.watched = watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.step = Math.max(watched.step, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    watched.changed = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** So long nothing has changed where a page has come to rest, in milliseconds. */
const REST = 400;

/**
 * Waits until a page that is watched has come to rest.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ step: number, changed: number }>} its longest step, 0 where all were under 50 ms, and its last change
 */
export async function atRest(page) {
  await page.waitForFunction((rest) => performance.now() - globalThis.watched.changed > rest, {}, REST);
  return page.evaluate(() => globalThis.watched);
}
