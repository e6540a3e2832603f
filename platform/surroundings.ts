import { browser } from 'wxt/browser';
import type { OwnPage } from './own-pages';

/** What goes on around the person, as far as a browser without permissions can know. */
export interface Surroundings {
  readonly sound: boolean;
  readonly soundInFront: boolean;
  readonly fullScreen: boolean;
}

/**
 * Asks for sound and full screen. Our own pages count as neither: a break page chimes, and may be full screen.
 * `audible` and the window's state need no permission.
 */
export async function readSurroundings(pages: Promise<readonly OwnPage[]>): Promise<Surroundings> {
  const [own, audible, front] = await Promise.all([
    pages,
    browser.tabs.query({ audible: true }),
    // Rejects where no window is open: then there is nothing in front.
    browser.windows.getLastFocused().catch(() => null),
  ]);
  const foreign = audible.filter(({ id }) => !own.some(({ tabId }) => tabId === id));
  const isOurs = own.some(({ windowId, file }) => windowId === front?.id && file === 'break.html');
  return {
    sound: foreign.length > 0,
    soundInFront: foreign.some(({ active, windowId }) => active && windowId === front?.id),
    fullScreen: front?.state === 'fullscreen' && !isOurs,
  };
}
