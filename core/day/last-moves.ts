import type { Day } from './day';

/** Ids of the movements of the last guided stretch break of these days, the oldest first; none where there was no such break. */
export function lastMoves(days: readonly Day[]): readonly string[] {
  const facts = days.flatMap(({ facts }) => facts);
  const last = facts.findLast(({ kind, moves }) => kind === 'stretch' && moves !== undefined);
  return last?.moves?.map(({ id }) => id) ?? [];
}
