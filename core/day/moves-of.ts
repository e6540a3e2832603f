import type { Day } from './day';

/** Ids of all movements of guided breaks on these days, each once. */
export function movesOf(days: readonly Day[]): readonly string[] {
  const moves = days.flatMap(({ facts }) => facts).flatMap(({ moves }) => moves ?? []);
  return [...new Set(moves.map(({ id }) => id))];
}
