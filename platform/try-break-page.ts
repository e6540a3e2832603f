import type { Opening } from './break-page';
import { openBreakPage, showBreakPage, TRIAL, trialPages } from './break-page';
import { ownPages } from './own-pages';

/**
 * Shows what a break will look like. A page that does so already comes to the front.
 *
 * @throws where the browser refuses a window
 */
export async function tryBreakPage(opening: Opening): Promise<void> {
  const [open] = trialPages(await ownPages());
  await (open ? showBreakPage(open) : openBreakPage(opening, TRIAL));
}
