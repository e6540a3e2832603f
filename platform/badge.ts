import { browser } from 'wxt/browser';
import type { Badge } from '../core/badge';

/** Colours of the badge: components/tokens.css, light theme; the toolbar's own colour is not known to us. */
const COLOURS: Readonly<Record<Badge['tone'], string>> = { calm: '#2f6b4f', due: '#9a5b00', paused: '#5c665f' };

/** Paints the badge on the toolbar button. It is not kept over a restart, so it is painted at every wake. */
export async function paintBadge({ text, tone }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
