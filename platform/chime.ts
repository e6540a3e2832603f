import { browser } from 'wxt/browser';
import { playChime } from './play-chime';

/** What the offscreen document is told. */
export interface ChimeOrder {
  readonly to: 'offscreen';
  readonly volume: number;
}

/**
 * Plays the chime from the background. Chromium's worker has no sound of its own: an offscreen document plays there,
 * which the browser closes by itself after half a minute of silence. Firefox's event page plays itself.
 *
 * @param volume 0 to 1
 */
export async function chime(volume: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    void playChime(volume);
    return;
  }
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length === 0) {
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['AUDIO_PLAYBACK'],
      justification: 'A soft chime says that a break is due or over.',
    });
  }
  const order: ChimeOrder = { to: 'offscreen', volume };
  await browser.runtime.sendMessage(order);
}

/** The other end: plays what it is told to. */
export function onChimeOrder(): void {
  browser.runtime.onMessage.addListener((message) => {
    if ((message as Partial<ChimeOrder>).to === 'offscreen') void playChime((message as ChimeOrder).volume);
  });
}
