/**
 * Runs in a page of the extension: makes the database hold this and nothing else. The background has made it by then, or
 * will.
 *
 * @param {Record<string, object[] | Record<string, unknown>>} kept by store: records that know their own key, or values by
 *   their key
 */
export async function keep(kept) {
  const has = async () => (await indexedDB.databases()).some(({ name }) => name === 'limber');
  while (!(await has())) await new Promise((resolve) => setTimeout(resolve, 50));
  const db = await new Promise((resolve, reject) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores, 'readwrite');
  for (const name of stores) {
    const store = transaction.objectStore(name);
    store.clear();
    const records = kept[name] ?? {};
    if (Array.isArray(records)) for (const record of records) store.put(record);
    else for (const [key, value] of Object.entries(records)) store.put(value, key);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  db.close();
}
