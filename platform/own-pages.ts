import { browser } from 'wxt/browser';

/** One of our own pages in a tab. */
export interface OwnPage {
  readonly tabId: number;
  readonly windowId: number;
  /** File name, such as `break.html`. */
  readonly file: string;
  /** What follows in its address, such as `#/settings`; the browser may not have noticed that it changed. */
  readonly hash: string;
}

/** Our own pages that are open in tabs or windows, found by asking the browser, never by remembered ids. */
export async function ownPages(): Promise<OwnPage[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.map(({ tabId, windowId, documentUrl }) => {
    const { pathname, hash } = new URL(documentUrl ?? 'about:');
    return { tabId, windowId, file: pathname.slice(1), hash };
  });
}
