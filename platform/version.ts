import { browser } from 'wxt/browser';

/** The version of Limber that runs, as its manifest has it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
