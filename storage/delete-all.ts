import { connect } from './connect';
import { whole } from './whole';

/**
 * Empties every store, the timer's too, in one strict transaction. To be run under the lock that the background's queue
 * takes (platform/lock.ts); the next event starts a new timer, as on the first day.
 *
 * @throws DOMException where the database refuses: nothing was deleted then
 */
export async function deleteAll(): Promise<void> {
  const db = await connect();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  await whole(transaction, (write) => {
    for (const name of names) write(transaction.objectStore(name).clear());
  });
}
