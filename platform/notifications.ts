import { browser } from 'wxt/browser';

/** A notification in words. Chromium shows the buttons; Firefox throws on them, and a click on the body is enough. */
export interface Message {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly string[];
}

/** What was done to a notification. */
export type NotificationEvent =
  | { readonly did: 'click'; readonly id: string }
  | { readonly did: 'button'; readonly id: string; readonly button: number }
  | { readonly did: 'close'; readonly id: string };

/**
 * Id of the notification that only shows how one looks. It names no break, so a click on it is none
 * (notification-name.ts); the next time the background has something to do it takes it away.
 */
export const SAMPLE_ID = 'sample';

let listening: ((event: NotificationEvent) => void) | null = null;
let isListening = false;
let isFirstTurn = true;
/** The permission came after the first turn of this life. */
let isLate = false;

/**
 * Calls back at clicks, buttons and closings by hand. The API does not exist until the permission is granted, and then
 * appears in the same worker: listeners are added now, or at the grant.
 */
export function onNotification(listener: (event: NotificationEvent) => void): void {
  listening = listener;
  listen();
  isFirstTurn = false;
  browser.permissions.onAdded.addListener(listen);
}

/**
 * Whether we may notify; asked every time, as it can be taken away at any moment. Firefox wakes a background only for
 * listeners of its first turn: one that was granted the permission later waits for its next life, or a click would be lost.
 */
export async function mayNotify(): Promise<boolean> {
  if (import.meta.env.FIREFOX && isLate) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the user for the permission; call it from a click. Resolves to whether it was granted. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Ids of our notifications that are there now. */
export async function notificationIds(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Shows a notification under an id of ours; one with the same id is replaced. */
export async function notify(id: string, { title, message, buttons }: Message): Promise<void> {
  const basic = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/128.png'), title, message };
  const extra = import.meta.env.FIREFOX ? {} : { buttons: buttons.map((label) => ({ title: label })) };
  await browser.notifications.create(id, { ...basic, ...extra });
}

/** Takes a notification of ours away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

function listen(): void {
  if (isListening || !browser.notifications || !listening) return;
  isListening = true;
  isLate = !isFirstTurn;
  const tell = listening;
  browser.notifications.onClicked.addListener((id) => tell({ did: 'click', id }));
  // Firefox says "by the user" whoever closed it, ourselves and the system too (its ext-notifications.js, bug 1413188),
  // has no buttons, and warns in its console about a listener for them.
  if (import.meta.env.FIREFOX) return;
  browser.notifications.onClosed.addListener((id, byUser) => {
    if (byUser) tell({ did: 'close', id });
  });
  browser.notifications.onButtonClicked.addListener((id, button) => tell({ did: 'button', id, button }));
}
