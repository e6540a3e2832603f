import type { Step } from './step';
import { to1 } from './to-1';
import { to2 } from './to-2';
import { to3 } from './to-3';

/** The steps in order; the index is the version a step starts from. */
export const LADDER: readonly Step[] = [to1, to2, to3];

/**
 * Climbs from an old version to a new one inside the upgrade transaction.
 *
 * @throws whatever a step throws: the upgrade is then aborted and the old data stays as it was
 */
export function climb(db: IDBDatabase, transaction: IDBTransaction, from: number, to: number): void {
  for (const step of LADDER.slice(from, to)) step(db, transaction);
}
