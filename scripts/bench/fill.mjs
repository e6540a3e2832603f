import { tenYears } from './ten-years.mjs';

/**
 * Writes ten years of everything but settings straight into the database, which the background has made by then.
 *
 * @param {import('puppeteer-core').Page} page a page of the extension
 * @returns {Promise<void>}
 */
export async function fillTenYears(page) {
  const { days, exercises, workplaces, audits, feelings, flareUps } = tenYears();
  await page.evaluate(fill, { days, exercises, workplaces, audits, feelings, flareUps });
}

/** Runs in the page. */
async function fill(stores) {
  const db = await new Promise((done, failed) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  for (const [name, records] of Object.entries(stores)) {
    for (const record of records) transaction.objectStore(name).put(record);
  }
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error);
  });
  db.close();
}
