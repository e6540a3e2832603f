import type { PlanStep } from '../session';
import { SECOND } from '../units';
import type { Candidate } from './candidate';
import { isOnFloor, lengthOf } from './candidate';
import type { Offer } from './offered';
import { offered, wishFor } from './offered';
import { shuffle } from './shuffle';
import { toSteps } from './to-steps';

/** What a stretch is swapped from. */
export interface Swap extends Offer {
  readonly seed: string;
  readonly plan: readonly PlanStep[];
  /** The step that is under way, and what is left of it in milliseconds. */
  readonly step: number;
  readonly left: number;
  /** Movements of the last break: they come only where nothing else fits. */
  readonly lastIds: readonly string[];
}

/** A stretch that was swapped in late gets at least this long. */
const SHORTEST = 20 * SECOND;

/**
 * Replaces the stretch under way, both of its sides, by another that suits and fits into the time it had left.
 *
 * @returns the rest of the plan from this step on; null where there is nothing else
 */
export function swapRoutine(swap: Swap): PlanStep[] | null {
  const { seed, library, plan, step, left, lastIds } = swap;
  const current = plan[step];
  if (!current) return null;
  const hasSecondSide = current.side === 1 && plan[step + 1]?.stretch === current.stretch;
  const rest = plan.slice(step + (hasSecondSide ? 2 : 1));
  const ms = Math.max(SHORTEST, left + (hasSecondSide ? (plan[step + 1]?.ms ?? 0) : 0));

  const gone = library.find(({ id }) => id === current.stretch);
  // What was swapped away stands in the plan, too: it does not come back.
  const free = offered(swap).filter((one) => !plan.some(({ stretch }) => stretch === one.id));
  if (free.length === 0) return null;
  // What asks for another part of the body first: who swaps a neck stretch away may have a reason in the neck.
  const others = free.filter(({ areas }) => areas[0] !== gone?.areas[0]);
  const shuffled = shuffle(others.length > 0 ? others : free, `${seed} ${step}`);
  // Nobody gets down or up for a swap without need.
  const objections = (one: Candidate) =>
    (lastIds.includes(one.id) ? 4 : 0) +
    (gone && isOnFloor(one) !== isOnFloor(gone) ? 2 : 0) +
    (wishFor(one, swap) > 0 ? 0 : 1);
  const order = shuffled.sort((one, other) => objections(one) - objections(other));
  const misfit = (one: Candidate) => Math.abs(Math.log(lengthOf(one) / ms));
  const fitting = order.find((one) => misfit(one) <= Math.log(1.3));
  const chosen = fitting ?? order.reduce((near, one) => (misfit(one) < misfit(near) ? one : near));
  return [...toSteps([chosen], ms), ...rest];
}
