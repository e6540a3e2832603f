import type { Day } from './day';

/** Ids of the movements of today's last guided stretch break; none where there was no such break. */
export function lastMoves({ facts }: Day): readonly string[] {
  const last = facts.findLast(({ kind, moves }) => kind === 'stretch' && moves !== undefined);
  return last?.moves?.map(({ id }) => id) ?? [];
}
