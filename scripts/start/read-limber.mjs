/**
 * What Limber has stored, read by one of its own pages.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ session: object | null, facts: object[] }>}
 */
export function readLimber(page) {
  return page.evaluate(async () => {
    const nothing = { session: null, facts: [] };
    // To open a database that is not there would create it, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'limber')) return nothing;
    const ask = (request) =>
      new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    try {
      const stores = db.transaction(['state', 'days']);
      const [session, days] = await Promise.all([
        ask(stores.objectStore('state').get('session')),
        ask(stores.objectStore('days').getAll()),
      ]);
      return { session: session ?? null, facts: days.flatMap(({ facts }) => facts) };
    } finally {
      db.close();
    }
  });
}
