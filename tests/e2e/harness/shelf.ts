import type { Page } from 'puppeteer-core';

/** All pieces of a store that pages write, as they stand in the database. */
export function shelf<T>(page: Page, name: 'exercises' | 'feelings'): Promise<T[]> {
  return page.evaluate(async (name) => {
    const ask = <R>(request: IDBRequest<R>) =>
      new Promise<R>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    try {
      return await ask(db.transaction(name).objectStore(name).getAll());
    } finally {
      db.close();
    }
  }, name) as Promise<T[]>;
}

/** Puts in place of everything in a store that pages write. */
export async function fillShelf(page: Page, name: string, pieces: readonly object[]): Promise<void> {
  await page.evaluate(
    async (name, pieces) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('limber');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const transaction = db.transaction(name, 'readwrite');
      transaction.objectStore(name).clear();
      for (const piece of pieces) transaction.objectStore(name).put(piece);
      await new Promise<void>((done, failed) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => failed(transaction.error);
      });
      db.close();
    },
    name,
    pieces,
  );
}
