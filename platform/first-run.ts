import { browser } from 'wxt/browser';

/** Opens the first run in a tab. */
export async function openFirstRun(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
