import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** One tone that Limber played. */
export interface Tone {
  /** File name of the page that played it; empty for the background. */
  readonly page: string;
  /** The loudest it got, 0 to 1. */
  readonly peak: number;
  readonly at: number;
}

/**
 * Goes in front of whatever of a staged build can play: every tone is noted in `storage.local`. The offscreen document
 * may not write there; it tells the recorder in the background.
 */
export const EARS = `{
  // Where there is no sound device it would wait for one for ever.
  AudioContext.prototype.resume = () => Promise.resolve();
  Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'running' });
  const ramp = AudioParam.prototype.linearRampToValueAtTime;
  AudioParam.prototype.linearRampToValueAtTime = function (value, time) {
    const tone = { page: location.pathname.slice(1), peak: value, at: Date.now() };
    if (chrome.storage) void chrome.storage.local.set({ ['tone-' + crypto.randomUUID()]: tone });
    else void chrome.runtime.sendMessage({ to: 'recorder', tone });
    return ramp.call(this, value, time);
  };
}
`;

/** The tones that were played since the record was last emptied, in their order. */
export function heard(page: Page): Promise<Tone[]> {
  return page.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get()).filter(([key]) => key.startsWith('tone-'));
    return all.map(([, tone]) => tone as Tone).sort((a, b) => a.at - b.at || b.peak - a.peak);
  });
}
