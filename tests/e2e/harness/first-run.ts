import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { until } from './until';

declare const chrome: typeof browser;

/** When the first run was opened in this database, in milliseconds; null where it was not. */
export function welcomed(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    try {
      return await new Promise<number | null>((done, failed) => {
        const request = db.transaction('notes').objectStore('notes').get('welcomed');
        request.onsuccess = () => done(request.result ?? null);
        request.onerror = () => failed(request.error);
      });
    } finally {
      db.close();
    }
  });
}

/** Waits for the page that opens after every installation, and closes it: no other test has to know of it. */
export async function closeFirstRun(page: Page): Promise<void> {
  await until(
    'the first run',
    () => welcomed(page),
    (at) => at !== null,
    15_000,
  );
  await page.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    const ours = contexts.filter(({ documentUrl }) => documentUrl?.includes('/welcome.html'));
    if (ours.length > 0) await chrome.tabs.remove(ours.map(({ tabId }) => tabId));
  });
}
