import { browser } from 'wxt/browser';

/**
 * Calls back when the browser started, Limber was installed or updated, or a window was closed. These decide nothing and
 * may come twice or not at all; but in Firefox nothing runs after a restart without a listener on `onStartup`.
 */
export function onLife(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
  // A break page that is closed while nobody listens says goodbye to nobody. Windows are closed seldom enough to look.
  browser.windows.onRemoved.addListener(listener);
}

/** Calls back when Limber was installed anew: not when it or the browser was updated. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
