import type { PoseSet } from '../../content/pose-types';
import { stretchById } from '../../content/stretches/index';
import { POSES } from '../../content/stretches/poses';
import type { Stretch, StretchId } from '../../content/types';
import { type Score, scoreOf } from '../../core/figure/timeline';

/** How often and for how long, where that differs from the stretch's own. */
export type Times = Pick<Stretch, 'holdSeconds' | 'repetitions'>;

/** A movement that no stretch gives numbers for. */
const ONCE = { holdSeconds: 0, repetitions: 1 };

/** Whether there is a figure for an id; a user's own exercise may have none. */
export const isDrawn = (id: string): id is StretchId => id in POSES;

/** The poses of a stretch or the ones given, and how they lie in a step of so many milliseconds. */
export function drawnBy(
  stretch: StretchId | PoseSet,
  variant: boolean,
  ms: number,
  times?: Times,
): { poses: PoseSet; score: Score } {
  if (typeof stretch !== 'string') return { poses: stretch, score: scoreOf(ONCE, ms) };
  const drawn = POSES[stretch];
  return {
    poses: (variant && drawn.variant) || drawn.poses,
    score: scoreOf({ ...(stretchById(stretch) ?? ONCE), ...times }, ms),
  };
}
