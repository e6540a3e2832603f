import type { Exercise } from './exercise';

/** One repetition of a movement that flows, and the way back from one that is held. */
const FLOWING = 5;
const BETWEEN = 3;
/** Getting into place, for each side. */
const SETTLING = 5;

/** How long an exercise takes as a whole, both sides, in seconds. */
export function exerciseSeconds({
  holdSeconds,
  repetitions,
  sides,
}: Pick<Exercise, 'holdSeconds' | 'repetitions' | 'sides'>) {
  const each = holdSeconds > 0 ? holdSeconds + BETWEEN : FLOWING;
  return sides * (SETTLING + repetitions * each);
}
