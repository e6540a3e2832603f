import type { Day } from '../core/day/day';
import { connect } from './connect';
import { isDay } from './validate/is-day';

/**
 * The records of a range of local days, oldest first. Days without a record are not in it, damaged ones neither: those
 * stay where they are.
 *
 * @param from first day, `YYYY-MM-DD`
 * @param to last day, the same spelling
 * @throws Error where the database cannot be opened
 */
export async function readDays(from: string, to: string): Promise<Day[]> {
  if (from > to) return [];
  const db = await connect();
  const values: unknown[] = await db.getAll('days', IDBKeyRange.bound(from, to));
  return values.filter(isDay);
}

/**
 * The first day with a record; null where there is none.
 *
 * @throws Error where the database cannot be opened
 */
export async function firstDay(): Promise<string | null> {
  const [first] = await (await connect()).getAllKeys('days', null, 1);
  return first ?? null;
}
