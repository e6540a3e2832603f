import { browser } from 'wxt/browser';

/**
 * Calls back when the browser started or Limber was installed or updated. They decide nothing, and may come twice or
 * not at all; but in Firefox nothing runs after a restart without a listener on `onStartup`.
 */
export function onLife(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}
