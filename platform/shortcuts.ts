import { browser } from 'wxt/browser';

/** A keyboard command as the browser has it; `keys` is empty where the user or the browser took them away. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Calls back with the name of a keyboard command (scripts/manifest.ts) that was pressed. */
export function onShortcut(pressed: (name: string) => void): void {
  browser.commands.onCommand.addListener((name) => pressed(name));
}

/** Where Chromium and Edge let the keys be changed; no page may link there. Null in Firefox, which has a menu for it. */
export function shortcutPage(): string | null {
  if (import.meta.env.FIREFOX) return null;
  return `${navigator.userAgent.includes(' Edg/') ? 'edge' : 'chrome'}://extensions/shortcuts`;
}

/** The keyboard commands with the keys that they really have in this browser. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
