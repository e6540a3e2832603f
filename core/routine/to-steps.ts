import type { PlanStep } from '../session';
import { SECOND } from '../units';
import type { Candidate } from './candidate';
import { lengthOf } from './candidate';

/** All that the times of a movement depend on. */
type Timed = Pick<Candidate, 'id' | 'sides' | 'totalSeconds'>;

/** Below this time for each stretch, whole seconds would be too coarse. */
const COARSE = 10 * SECOND;

/**
 * Gives each stretch its share of the time: its own length where they add up, a little more or less where they do not,
 * so that the break is exactly as long as it should be. In whole seconds, so that the countdown never halts at a part.
 *
 * @param ms length of the whole, in milliseconds
 */
export function toSteps(picked: readonly Timed[], ms: number): PlanStep[] {
  const whole = picked.reduce((sum, candidate) => sum + lengthOf(candidate), 0);
  const grain = ms / picked.length >= COARSE ? SECOND : 1;
  let done = 0;
  let from = 0;
  return picked.flatMap((candidate, index) => {
    done += lengthOf(candidate);
    const to = index === picked.length - 1 ? ms : Math.round((ms * done) / whole / grain) * grain;
    const share = to - from;
    from = to;
    return sidesOf(candidate, share, grain);
  });
}

function sidesOf({ id, sides }: Timed, ms: number, grain: number): PlanStep[] {
  if (sides === 1) return [{ stretch: id, side: 0, ms }];
  const first = Math.round(ms / 2 / grain) * grain;
  return [
    { stretch: id, side: 1, ms: first },
    { stretch: id, side: 2, ms: ms - first },
  ];
}
