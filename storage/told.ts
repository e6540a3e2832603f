import type { Connection } from './connect';
import type { Telling } from './schema';

/** Notes that the user has read something, so that it is told once. */
export async function told(db: Connection, telling: string): Promise<void> {
  const transaction = db.transaction('state', 'readwrite', { durability: 'strict' });
  const rest = ((await transaction.store.get('tellings')) as Telling[] | undefined) ?? [];
  const left = rest.filter((other) => other !== telling);
  await Promise.all([transaction.store.put(left, 'tellings'), transaction.done]);
}
