import { CARRIED, type Carried, TOUCHED } from './carried';
import { connect } from './connect';
import { damagedAside, readContent } from './content';
import { whole } from './whole';

/** What a check of the database came to. */
export interface Checked {
  /** Records that are fine. */
  readonly fine: number;
  /** Records that were set aside now. */
  readonly setAside: number;
}

/**
 * Goes over every record and sets the damaged ones aside, in one strict transaction; nothing else is touched. The timer is
 * checked by the background whenever it is read. To be run under the lock that the background's queue takes
 * (platform/lock.ts).
 *
 * @param at now, in milliseconds
 * @throws DOMException where the database refuses: nothing was changed then
 */
export async function checkDatabase(at: number): Promise<Checked> {
  const db = await connect();
  const transaction = db.transaction([...TOUCHED], 'readwrite', { durability: 'strict' });
  return whole(transaction, async (write) => {
    const { records, damaged } = await readContent(transaction);
    for (const one of damaged) {
      write(transaction.objectStore('aside').add(damagedAside(one, at)));
      write(transaction.objectStore(one.store).delete(one.key));
    }
    return { fine: CARRIED.reduce((sum, name: Carried) => sum + records[name].size, 0), setAside: damaged.length };
  });
}
