import { browser } from 'wxt/browser';
import type { OwnPage } from './own-pages';

/** The break page's file name: a contract. */
const FILE = 'break.html';
/** What follows in the address of one that is only tried: it knows nothing of a break, and a break nothing of it. */
export const TRIAL = '#trial';
/** Size of the window, in pixels; the browser places it. */
const SIZE = { width: 1120, height: 760 };

/** The break pages among our open pages; those that are only tried are none. */
export function breakPages(own: readonly OwnPage[]): OwnPage[] {
  return own.filter(({ file, hash }) => file === FILE && hash !== TRIAL);
}

/** The pages among our open ones in which the break page is tried. */
export function trialPages(own: readonly OwnPage[]): OwnPage[] {
  return own.filter(({ file, hash }) => file === FILE && hash === TRIAL);
}

/** How the break page opens. */
export interface Opening {
  readonly as: 'window' | 'full-screen' | 'tab';
  /** Whether it takes the focus. */
  readonly focus: boolean;
}

/**
 * Where a break page opens that must not take the focus: no browser has a full screen behind what somebody does, and
 * Firefox no window either ("Opening inactive windows is not supported").
 */
export function placeBehind(as: Opening['as']): Opening['as'] {
  if (import.meta.env.FIREFOX) return 'tab';
  return as === 'full-screen' ? 'window' : as;
}

/**
 * Opens the break page, in a window of its own unless the user prefers otherwise.
 *
 * @param hash what follows in its address
 * @throws where the browser refuses a window
 */
export async function openBreakPage({ as, focus }: Opening, hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/break.html') + hash;
  const place = focus ? as : placeBehind(as);
  if (place === 'tab') {
    await browser.tabs.create({ url, active: focus });
    return;
  }
  // No `incognito`: with a spanning background our pages open in normal windows only. A size and full screen exclude each other.
  const shape = place === 'full-screen' ? { state: 'fullscreen' as const } : SIZE;
  await browser.windows.create({ type: 'popup', url, focused: focus, ...shape });
}

/** Brings a break page that is open to the front. */
export async function showBreakPage({ windowId, tabId }: OwnPage): Promise<void> {
  await browser.windows.update(windowId, { focused: true });
  await browser.tabs.update(tabId, { active: true });
}

/** Closes pages that are there once too often. */
export async function closePages(pages: readonly OwnPage[]): Promise<void> {
  if (pages.length > 0) await browser.tabs.remove(pages.map(({ tabId }) => tabId));
}
