import { stretchById } from '../../content/stretches/index';
import type { Stretch } from '../../content/types';
import { instructionAt, instructionsIn } from '../../core/routine/instruction-at';
import { position } from '../../core/scheduler/running';
import type { PlanStep } from '../../core/session';
import type { Guided } from './view-of';

/** From this many seconds on a hold is long enough that its instruction stays on the screen. */
const LONG_HOLD = 10;

/** Where a running break is, for drawing it. Durations in milliseconds. */
export interface Stage {
  readonly step: number;
  readonly current: PlanStep;
  /** null where this version does not know the stretch: a plan of another version, or one of the user's own. */
  readonly stretch: Stretch | null;
  readonly left: number;
  readonly elapsed: number;
  /** Of the whole break. */
  readonly leftOfAll: number;
  /** Which instruction is on the screen, and how many there are. */
  readonly instruction: number;
  readonly instructions: number;
  /** The stretch after this one; null where it is the last. */
  readonly next: PlanStep | null;
}

/** The stage of a running break at a moment. What is left is never more than the step is long. */
export function stageOf(running: Guided, now: number): Stage {
  const { plan } = running;
  const { step, left: stored } = position(running, now);
  const current = plan[step] ?? { stretch: '', side: 0, ms: running.length };
  const left = Math.min(stored, current.ms);
  const elapsed = current.ms - left;
  const stretch = stretchById(current.stretch) ?? null;
  const { side, ms } = current;
  const score = {
    count: stretch?.text.steps.length ?? 1,
    holds: (stretch?.holdSeconds ?? 0) >= LONG_HOLD,
    side,
    ms,
  };
  return {
    step,
    current,
    stretch,
    left,
    elapsed,
    leftOfAll: left + plan.slice(step + 1).reduce((sum, later) => sum + later.ms, 0),
    instruction: instructionAt(score, elapsed),
    instructions: instructionsIn(score),
    next: plan.slice(step + 1).find((later) => later.stretch !== current.stretch) ?? null,
  };
}
