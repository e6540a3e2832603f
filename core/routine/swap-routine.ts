import type { PlanStep } from '../session';
import { SECOND } from '../units';
import type { Candidate } from './candidate';
import { lengthOf } from './candidate';
import { shuffle } from './shuffle';
import { toSteps } from './to-steps';

/** What a stretch is swapped from. */
export interface Swap {
  readonly seed: string;
  readonly library: readonly Candidate[];
  readonly plan: readonly PlanStep[];
  /** The step that is under way, and what is left of it in milliseconds. */
  readonly step: number;
  readonly left: number;
  /** Stretches already swapped away in this break: they do not come back. */
  readonly refused: readonly string[];
}

/** A stretch that was swapped in late gets at least this long. */
const SHORTEST = 20 * SECOND;

/**
 * Replaces the stretch under way, both of its sides, by another desk move that fits into the time it had left.
 *
 * @returns the rest of the plan from this step on; null where there is nothing else
 */
export function swapRoutine({ seed, library, plan, step, left, refused }: Swap): PlanStep[] | null {
  const current = plan[step];
  if (!current) return null;
  const hasSecondSide = current.side === 1 && plan[step + 1]?.stretch === current.stretch;
  const rest = plan.slice(step + (hasSecondSide ? 2 : 1));
  const ms = Math.max(SHORTEST, left + (hasSecondSide ? (plan[step + 1]?.ms ?? 0) : 0));

  const known = new Map(library.map((one) => [one.id, one]));
  const area = known.get(current.stretch)?.areas[0];
  const free = library.filter(
    ({ id, place }) => place === 'desk' && !refused.includes(id) && !plan.some(({ stretch }) => stretch === id),
  );
  if (free.length === 0) return null;
  // What asks for another part of the body first: who swaps a neck stretch away may have a reason in the neck.
  const others = free.filter(({ areas }) => areas[0] !== area);
  const order = shuffle(others.length > 0 ? others : free, `${seed} ${step} ${refused.length}`);
  const misfit = (one: Candidate) => Math.abs(Math.log(lengthOf(one) / ms));
  const fitting = order.find((one) => misfit(one) <= Math.log(1.3));
  const chosen = fitting ?? order.reduce((near, one) => (misfit(one) < misfit(near) ? one : near));
  return [...toSteps([chosen], ms), ...rest];
}
