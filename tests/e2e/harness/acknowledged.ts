import type { Page } from 'puppeteer-core';

/** Writes when somebody said that they have read what Limber is not; null where they have not. */
export async function setAcknowledged(page: Page, at: number | null): Promise<void> {
  await page.evaluate(async (at) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const transaction = db.transaction('notes', 'readwrite', { durability: 'strict' });
    if (at === null) transaction.objectStore('notes').delete('acknowledged');
    else transaction.objectStore('notes').put(at, 'acknowledged');
    await new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
    });
    db.close();
  }, at);
}
