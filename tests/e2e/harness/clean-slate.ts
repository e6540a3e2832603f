import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** Closes the break page's windows and takes notifications away, as if nothing had ever been shown. */
export async function closeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    const ours = contexts.filter(({ documentUrl }) => documentUrl?.includes('/break.html'));
    // One that was on its way out by itself is gone by now.
    await Promise.all(ours.map(({ tabId }) => chrome.tabs.remove(tabId).catch(() => {})));
    // Only a window that is gone has said so to everybody.
    const gone = ours.map(({ windowId }) => windowId);
    const deadline = Date.now() + 3_000;
    while (
      Date.now() < deadline &&
      (await chrome.windows.getAll()).some(({ id, type }) => type === 'popup' && gone.includes(id ?? -1))
    ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (!chrome.notifications) return;
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}

/**
 * Empties what the browser keeps besides the database: alarms, records of earlier tests, the stop of a checkpoint.
 *
 * @param fresh whether the next start of the background counts as the first since the browser started
 */
export async function forget(page: Page, fresh: boolean): Promise<void> {
  await page.evaluate(async (fresh) => {
    await chrome.alarms.clearAll();
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
    if (!fresh) await chrome.storage.session.set({ alive: true });
  }, fresh);
}
