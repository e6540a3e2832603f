import type { Feeling } from '../core/feeling';
import { connect } from './connect';
import { asPiece } from './shelf';

/**
 * How the back felt on a range of local days, in order of time. A damaged record is left out and stays where it is.
 *
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, the same spelling
 * @throws Error where the database cannot be opened
 */
export async function readFeelings(from: string, to: string): Promise<Feeling[]> {
  if (from > to) return [];
  const db = await connect();
  const values = await db.getAllFromIndex('feelings', 'day', IDBKeyRange.bound(from, to));
  return values.flatMap((value) => asPiece('feelings', value) ?? []).toSorted((one, other) => one.at - other.at);
}
