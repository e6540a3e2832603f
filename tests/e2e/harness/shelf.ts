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
