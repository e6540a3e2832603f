import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Mode } from '../../../storage/import/plan';

/** Monday, 23 November 2026, 09:00 in Berlin. */
export const NOW = Date.UTC(2026, 10, 23, 8);

/** A machine with an empty database, and the storage modules as a page loads them. */
export async function freshMachine() {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const [
    { connect },
    { exportAll },
    { readText },
    { parse },
    write,
    { deleteAll },
    check,
    { Refused },
    breaks,
    days,
    { readKept },
  ] = await Promise.all([
    import('../../../storage/connect'),
    import('../../../storage/export'),
    import('../../../storage/import/read-text'),
    import('../../../storage/import/parse'),
    import('../../../storage/import/write'),
    import('../../../storage/delete-all'),
    import('../../../storage/check-database'),
    import('../../../storage/import/refusal'),
    import('../../../storage/breaks-csv'),
    import('../../../storage/days-csv'),
    import('../../../storage/kept'),
  ]);
  const db = await connect();
  return {
    db,
    exportAll,
    readText,
    parse,
    ...write,
    deleteAll,
    ...check,
    Refused,
    ...breaks,
    ...days,
    readKept,
    /** Imports a text as a page does. */
    take: (text: string, mode: Mode) => write.bringIn(parse(text), mode, NOW),
    exported: async () => (await exportAll(NOW)).file.text(),
    /** Everything in the database, store by store; what was set aside without its keys, which mean nothing. */
    async dump() {
      const names = [...db.objectStoreNames].sort();
      const stores = names.map(async (name) => {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return [name, name === 'aside' ? values : keys.map((key, index) => [key, values[index]])] as const;
      });
      return Object.fromEntries(await Promise.all(stores));
    },
  };
}

/** Such a machine. */
export type Machine = Awaited<ReturnType<typeof freshMachine>>;
