import { browser } from 'wxt/browser';

/** Opens the full page in a tab, or brings the one that is open to the front. */
export async function openFullPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
