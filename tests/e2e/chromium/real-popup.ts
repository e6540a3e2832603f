import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { inTime } from '../harness/until';
import type { Limber } from './limber';

declare const chrome: typeof browser;

/** Opens the popup as a click on the toolbar button does, in a browser with real windows, once it says something. */
export async function realPopup({ browser, page }: Limber): Promise<Page> {
  await page.bringToFront();
  const [target] = await Promise.all([
    browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 8_000 }),
    page.evaluate(() => chrome.action.openPopup()),
  ]);
  const popup = await inTime('the popup', target.asPage());
  await popup.waitForSelector('h2');
  return popup;
}
