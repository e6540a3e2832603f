import type { IDBPDatabase } from 'idb';
import { openDB, unwrap } from 'idb';
import { climb } from './migrations/ladder';
import type { LimberDB } from './schema';
import { DB_NAME, DB_VERSION } from './schema';

/** An open connection. */
export type Connection = IDBPDatabase<LimberDB>;

/** Opening that takes longer (an old page blocks the upgrade, a private mode hangs) counts as failed, in milliseconds. */
const PATIENCE = 3_000;

let connection: Promise<Connection> | null = null;

/**
 * The one cached connection of this context.
 *
 * @throws Error where the database cannot be opened in time: blocked by an old page, private mode, quota, damage.
 * The attempt goes on; a later call gets its connection once there is one.
 */
export async function connect(): Promise<Connection> {
  connection ??= open().catch((error) => {
    connection = null;
    throw error;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not open in time.')), PATIENCE);
  });
  try {
    return await Promise.race([connection, late]);
  } finally {
    clearTimeout(timer);
  }
}

function open(): Promise<Connection> {
  return openDB<LimberDB>(DB_NAME, DB_VERSION, {
    upgrade(db, from, to, transaction) {
      climb(unwrap(db) as IDBDatabase, unwrap(transaction) as unknown as IDBTransaction, from, to ?? DB_VERSION);
    },
    // Another context wants to upgrade or delete: make way at once; the next call opens anew.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      connection = null;
    },
    terminated() {
      connection = null;
    },
  });
}
