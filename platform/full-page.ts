import { browser } from 'wxt/browser';
import type { OwnPage } from './own-pages';

/** Opens the full page in a tab, or brings the one that is open to the front. */
export async function openFullPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/**
 * Brings a part of the full page to the front, whatever is there: in the tab that shows it, or in a new one.
 *
 * @param hash its address on the full page, such as `#/settings`
 * @throws where the browser refuses a tab
 */
export async function showFullPage(hash: string, own: readonly OwnPage[]): Promise<void> {
  const url = browser.runtime.getURL('/options.html') + hash;
  const open = own.find((page) => page.hash === hash);
  const tab = open ? await browser.tabs.update(open.tabId, { url, active: true }) : await browser.tabs.create({ url });
  await browser.windows.update(tab?.windowId ?? 0, { focused: true });
}
