import { instructionAt, instructionsIn } from '../../core/routine/instruction-at';
import type { PlanStep } from '../../core/session';
import type { Movement } from './movement';

/** From this many seconds on a hold is long enough that its instruction stays on the screen. */
const LONG_HOLD = 10;

/** Where a routine is, for drawing it. Durations in milliseconds. */
export interface Stage {
  readonly step: number;
  readonly current: PlanStep;
  /** null where nobody knows it: a plan of another version, or an exercise that was removed meanwhile. */
  readonly movement: Movement | null;
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

/** What a stage is read from: a plan, and where in it somebody is. */
export interface Whereabouts {
  readonly plan: readonly PlanStep[];
  readonly step: number;
  /** What is left of that step, in milliseconds. */
  readonly left: number;
  readonly movementOf: (id: string) => Movement | null;
}

/** The stage of a routine. What is left is never more than the step is long. */
export function stageOf({ plan, step, left: stored, movementOf }: Whereabouts): Stage {
  const current = plan[step] ?? { stretch: '', side: 0, ms: stored };
  const left = Math.min(stored, current.ms);
  const elapsed = current.ms - left;
  const movement = movementOf(current.stretch);
  const { side, ms } = current;
  const score = {
    count: movement?.steps.length ?? 1,
    holds: (movement?.holdSeconds ?? 0) >= LONG_HOLD,
    side,
    ms,
  };
  return {
    step,
    current,
    movement,
    left,
    elapsed,
    leftOfAll: left + plan.slice(step + 1).reduce((sum, later) => sum + later.ms, 0),
    instruction: instructionAt(score, elapsed),
    instructions: instructionsIn(score),
    next: plan.slice(step + 1).find((later) => later.stretch !== current.stretch) ?? null,
  };
}
