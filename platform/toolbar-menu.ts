import { browser } from 'wxt/browser';

/** An entry of the toolbar button's menu; `under` names the entry it opens from. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly under?: string;
}

/**
 * Calls back with the id of an entry that was chosen. The menu itself is built when Limber is installed or updated:
 * browsers keep it from then on, and would refuse a second entry with the same id.
 */
export function onToolbarMenu(items: () => readonly MenuItem[], chosen: (id: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => chosen(String(menuItemId)));
  browser.runtime.onInstalled.addListener(() => void build(items()));
}

async function build(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, under } of items) {
    browser.contextMenus.create({ id, title, contexts: ['action'], ...(under ? { parentId: under } : {}) });
  }
}
