import { browser } from 'wxt/browser';

/**
 * What an organization says of Limber, unchecked; an empty object where none does. Nothing is asked of anybody for it: the
 * browser has read it from this machine.
 */
export async function readManaged(): Promise<object> {
  // Firefox refuses where there is no policy.
  return browser.storage.managed.get().catch(() => ({}));
}

/** Calls back when that changes. Firefox reads policies when it starts, and never again. */
export function onManaged(listener: () => void): void {
  if (!import.meta.env.FIREFOX) browser.storage.managed.onChanged.addListener(listener);
}
