import type { Session } from '../core/session';
import type { Settings } from '../core/settings';
import { DB_NAME } from './schema';

/** What a first paint needs, as it is stored: unchecked, with the defaults missing. */
export interface Glance {
  readonly session: Partial<Session>;
  readonly changed: Partial<Settings>;
  /** What an organization says, as the browser handed it on; undefined where none does. */
  readonly given: unknown;
}

/**
 * One look at the session and the changed settings, with nothing in between but the browser's own IndexedDB: the popup
 * draws its number from it before the rest of its code has arrived, and reads everything again, checked, right after.
 *
 * @returns null where there is no database, or it cannot be read at once
 */
export async function glance(): Promise<Glance | null> {
  const db = await open().catch(() => null);
  if (!db) return null;
  try {
    const transaction = db.transaction(['state', 'settings']);
    const settings = transaction.objectStore('settings');
    const state = transaction.objectStore('state');
    const [session, given, names, values] = await Promise.all([
      result<Session | undefined>(state.get('session')),
      result<unknown>(state.get('policy')),
      result(settings.getAllKeys()),
      result<unknown[]>(settings.getAll()),
    ]);
    const changed = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    return session ? { session, changed, given } : null;
  } catch {
    // Whatever it is, the full reading meets it next and says so.
    return null;
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DB_NAME);
    // There was none: it must not be left behind empty.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    request.onblocked = () => resolve(null);
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
