import { browser } from 'wxt/browser';

/** One of our own pages in a tab. */
export interface OwnPage {
  readonly tabId: number;
  readonly windowId: number;
  /** File name, such as `break.html`. */
  readonly file: string;
}

/** Our own pages that are open in tabs or windows, found by asking the browser, never by remembered ids. */
export async function ownPages(): Promise<OwnPage[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.map(({ tabId, windowId, documentUrl }) => ({
    tabId,
    windowId,
    file: documentUrl ? new URL(documentUrl).pathname.slice(1) : '',
  }));
}
