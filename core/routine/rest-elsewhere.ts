import type { PlanStep } from '../session';
import { isOnFloor } from './candidate';
import type { Choice } from './choose-routine';
import { chooseRoutine } from './choose-routine';
import { offered } from './offered';

/** What the rest of a break is moved from. `ms`: what is left of all of it. */
export interface Moving extends Choice {
  readonly plan: readonly PlanStep[];
  readonly step: number;
  readonly to: 'desk' | 'floor';
}

/**
 * The rest of a break, the movement under way included, anew: all of it at the desk, or all of it on the floor. Nothing
 * that was done in this break comes again.
 *
 * @returns the rest of the plan from this step on; null where nothing there is on offer
 */
export function restElsewhere({ plan, step, to, ...choice }: Moving): PlanStep[] | null {
  const begun = plan.slice(0, step + 1).map(({ stretch }) => stretch);
  const library = choice.library.filter((one) => isOnFloor(one) === (to === 'floor') && !begun.includes(one.id));
  if (offered({ ...choice, library }).length === 0) return null;
  return chooseRoutine({ ...choice, seed: `${choice.seed} ${to} ${step}`, library });
}
