import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What a test begins with, the same in both browsers. */
export interface Beginning {
  readonly session: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether Limber may notify. Chromium's test build always may. */
  readonly notify?: boolean;
}

/** A browser with Limber in it, as far as tests that are the same in Chromium and Firefox need it. */
export interface Ground {
  /** A blank page of the extension, to speak from. */
  readonly page: Page;
  /** Puts the browser back to where a test begins, with the background dead. */
  readonly begin: (beginning: Beginning) => Promise<void>;
  /** Kills the background. */
  readonly kill: () => Promise<void>;
  /** Opens a page of the extension in a tab in front, such as `popup.html`. */
  readonly open: (address: string) => Promise<Page>;
  /** The tab or window with a page that Limber itself has opened, such as `break.html`. */
  readonly found: (file: string) => Promise<Page>;
  /** How many notifications are there, or were drawn since the beginning where the browser does not keep them. */
  readonly notified: () => Promise<number>;
}

/** Waits until a page says something, and gives all its words as one line. */
export async function says(page: Page, words: string | RegExp): Promise<string> {
  return until(
    `the page to say ${words}`,
    // A window that just opened has no body yet.
    () => page.evaluate(() => (document.body?.innerText ?? '').replace(/\s+/g, ' ')),
    (text) => text.search(words) >= 0,
  );
}
