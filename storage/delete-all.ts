import { connect } from './connect';
import { whole } from './whole';

/**
 * Empties every store, the timer's too, in one strict transaction. What an organization says is not the user's, and stays. To be run under the lock that the background's queue
 * takes (platform/lock.ts); the next event starts a new timer, as on the first day.
 *
 * @throws DOMException where the database refuses: nothing was deleted then
 */
export async function deleteAll(): Promise<void> {
  const db = await connect();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  await whole(transaction, async (write) => {
    const state = transaction.objectStore('state');
    const policy = await state.get('policy');
    for (const name of names) write(transaction.objectStore(name).clear());
    if (policy !== undefined) write(state.put(policy, 'policy'));
  });
}
