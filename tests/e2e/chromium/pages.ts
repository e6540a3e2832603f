import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { inTime } from '../harness/until';
import type { Limber } from './limber';

declare const chrome: typeof browser;

/** What a page says, as one text. */
export function text(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** The words of the interface by their key, such as `popup_do_pause`: tests repeat none of them. */
export function words(page: Page, key: string): Promise<string> {
  return page.evaluate((key) => (chrome.i18n.getMessage as (key: string) => string)(key), key);
}

/** Presses the button of that name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"])`).setTimeout(5_000).click();
}

/** The break page, once it is there. */
export async function breakPage({ browser }: Limber): Promise<Page> {
  const target = await browser.waitForTarget((target) => target.url().endsWith('/break.html'), { timeout: 8_000 });
  return inTime('the break page', target.asPage());
}
