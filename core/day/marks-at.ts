import type { Timeline } from './timeline';

/**
 * The mark that somebody means who points at a place of the line.
 *
 * @param share place on the line, 0 to 1
 * @param reach how far away a mark may be, as a share of the line
 * @returns its instant in milliseconds; null where no mark is that near
 */
export function markNear({ marks }: Timeline, share: number, reach: number): number | null {
  const near = marks.map(({ place, fact }) => ({ at: fact.at, away: Math.abs(place - share) }));
  const [nearest] = near.toSorted((a, b) => a.away - b.away);
  return nearest && nearest.away <= reach ? nearest.at : null;
}

/**
 * Where a small step along the line leads: it stops at the first mark on its way, so that each can be reached.
 *
 * @param here instant in milliseconds
 * @param step milliseconds, negative for a step back
 */
export function stepAlong({ marks }: Timeline, here: number, step: number): number {
  const there = here + step;
  const between = marks.map(({ fact }) => fact.at).filter((at) => at !== here && (at - here) * (at - there) <= 0);
  if (between.length === 0) return there;
  return step > 0 ? Math.min(...between) : Math.max(...between);
}
