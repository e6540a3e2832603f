import { CARRIED, type Carried, TOUCHED } from './carried';
import { connect } from './connect';
import type { SetAside } from './schema';

/** What is in the database, as counts of records, and what was set aside, the latest first. */
export interface Kept {
  readonly counts: Readonly<Record<Carried, number>>;
  readonly asides: readonly SetAside[];
}

/** @throws Error where the database cannot be opened */
export async function readKept(): Promise<Kept> {
  const db = await connect();
  const transaction = db.transaction([...TOUCHED]);
  const [asides, ...counts] = await Promise.all([
    transaction.objectStore('aside').getAll(),
    ...CARRIED.map((name) => transaction.objectStore(name).count()),
  ]);
  return {
    counts: Object.fromEntries(CARRIED.map((name, index) => [name, counts[index]])) as Record<Carried, number>,
    asides: asides.reverse(),
  };
}
