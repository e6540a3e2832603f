import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** Calls that make something a person sees or hears. */
const WATCHED = [
  ['notifications', 'create'],
  ['windows', 'create'],
  ['runtime', 'sendMessage'],
] as const;

/** One call of the background that succeeded. */
export interface Call {
  readonly api: 'notifications.create' | 'windows.create' | 'runtime.sendMessage';
  readonly args: readonly unknown[];
  readonly at: number;
}

/**
 * Goes in front of the background of a staged build: makes the calls above and notes each that succeeded in `storage.local`. What was
 * shown twice leaves no trace in the browser itself, as a second notification of the same name replaces the first.
 */
export const RECORDER = `for (const [api, name] of ${JSON.stringify(WATCHED)}) {
  const real = browser[api]?.[name];
  if (!real) continue;
  browser[api][name] = async (...args) => {
    const { refused } = await browser.storage.local.get('refused');
    if (refused === api + '.' + name) throw new Error('Refused by the test.');
    const result = await real.apply(browser[api], args);
    const call = { api: api + '.' + name, args: JSON.parse(JSON.stringify(args)), at: Date.now() };
    void browser.storage.local.set({ ['call-' + crypto.randomUUID()]: call });
    return result;
  };
}
browser.runtime.onMessage.addListener(({ to, dispatch, tone }) => {
  if (to !== 'recorder') return;
  if (tone) void browser.storage.local.set({ ['tone-' + crypto.randomUUID()]: tone });
  if (dispatch) browser[dispatch.api][dispatch.event].dispatch(...dispatch.args);
});
`;

/** Makes one of these calls fail from now on, as a browser can; null lets them all through again. */
export async function refuse(page: Page, api: Call['api'] | null): Promise<void> {
  await page.evaluate((refused) => chrome.storage.local.set({ refused }), api);
}

/**
 * Clicks on a notification: the background, dead or alive, gets the event that the browser sends. (Chromium alone can
 * be made to send it so.)
 */
export function clickNotification(page: Page, id: string): Promise<void> {
  return dispatch(page, { api: 'notifications', event: 'onClicked', args: [id] });
}

/** Chooses an entry of the toolbar button's menu, as the browser tells the background. (Chromium alone can be made to.) */
export function chooseInMenu(page: Page, menuItemId: string): Promise<void> {
  return dispatch(page, { api: 'contextMenus', event: 'onClicked', args: [{ menuItemId, editable: false }] });
}

async function dispatch(page: Page, dispatch: { api: string; event: string; args: readonly unknown[] }): Promise<void> {
  await page.evaluate((dispatch) => chrome.runtime.sendMessage({ to: 'recorder', dispatch }), dispatch);
}

/** The calls that the background has made since the record was last emptied, in their order. */
export function calls(page: Page, api: Call['api']): Promise<Call[]> {
  return page.evaluate(async (api) => {
    const all = Object.entries(await chrome.storage.local.get()).filter(([key]) => key.startsWith('call-'));
    return all
      .map(([, call]) => call as Call)
      .filter((call) => call.api === api)
      .sort((a, b) => a.at - b.at);
  }, api);
}
