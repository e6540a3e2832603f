import { browser } from 'wxt/browser';

/**
 * What an organization says of Limber, unchecked; an empty object where none does, undefined where that cannot be known just
 * now. Nothing is asked of anybody for it: the browser has read it from this machine.
 */
export async function readManaged(): Promise<object | undefined> {
  return browser.storage.managed.get().catch((error) => {
    // Firefox refuses where there is no policy.
    if (import.meta.env.FIREFOX && /manifest not found/.test(error)) return {};
    console.warn('Limber could not read its policy:', error);
  });
}

/** So long the first run waits for Chromium to read the policy of an extension that was just installed, in milliseconds. */
const READING = 2_000;

/** The same right after an installation: Chromium says at first that there is none, and corrects itself. */
export async function readManagedAtInstall(): Promise<object | undefined> {
  if (!import.meta.env.FIREFOX) {
    await new Promise<void>((done) => {
      onManaged(done);
      setTimeout(done, READING);
    });
  }
  return readManaged();
}

/** Calls back when that changes. Firefox reads policies when it starts, and never again. */
export function onManaged(listener: () => void): void {
  if (!import.meta.env.FIREFOX) browser.storage.managed.onChanged.addListener(listener);
}
