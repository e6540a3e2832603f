import type { Page } from 'puppeteer-core';
import { until } from '../harness/until';

/** What is used here of the API; its windows are those of the DOM. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(which: { type: 'popup' }): Window[] };
};

/** Opens the popup as a click on the toolbar button does, and waits until it says something. */
export async function openPopup(page: Page): Promise<void> {
  await page.evaluate(() => chrome.action.openPopup());
  await until(
    'the popup to say something',
    () => popupText(page),
    (text) => text.includes('\n'),
  );
}

/** All the words in the popup; empty where none is open. The stage page lives in the same process and sees it. */
export function popupText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    return popup?.document.querySelector('#root')?.textContent ? popup.document.body.innerText : '';
  });
}

/** Width and height of the popup, and how much of it has to be scrolled to, in CSS pixels. */
export function popupSize(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    if (!popup) return [];
    return [popup.innerWidth, popup.innerHeight, popup.document.documentElement.scrollHeight - popup.innerHeight];
  });
}

/** Presses a button or a link of the popup by its words. */
export async function press(page: Page, label: string): Promise<void> {
  const pressed = () =>
    page.evaluate((label) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const buttons = [...(popup?.document.querySelectorAll<HTMLElement>('button, a[href], [role=menuitem]') ?? [])];
      const button = buttons.find(({ innerText }) => innerText.trim() === label);
      button?.click();
      return button !== undefined;
    }, label);
  await until(`the button "${label}"`, pressed, Boolean);
}

/** Closes the popup where it is open. */
export async function closePopup(page: Page): Promise<void> {
  const open = () =>
    page.evaluate(() => {
      const popups = chrome.extension.getViews({ type: 'popup' });
      for (const popup of popups) popup.close();
      return popups.length;
    });
  await until('the popup to close', open, (count) => count === 0);
}
