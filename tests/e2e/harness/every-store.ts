import type { Page } from 'puppeteer-core';

/**
 * Changes every store of the database but the timer's: puts a piece of no meaning into each, or takes everything out.
 */
export async function changeEveryStore(page: Page, how: 'fill' | 'empty'): Promise<void> {
  await page.evaluate(async (how) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const names = [...db.objectStoreNames].filter((name) => name !== 'state');
    const transaction = db.transaction(names, 'readwrite');
    for (const name of names) {
      const store = transaction.objectStore(name);
      if (how === 'empty') store.clear();
      else if (typeof store.keyPath === 'string') store.put({ [store.keyPath]: 'old' });
      else store.put('old', store.autoIncrement ? undefined : 'old');
    }
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
    db.close();
  }, how);
}
