import { KINDS } from '../kind';
import type { Plan, Settings } from '../settings';

/**
 * What to store of a change under limits. Where an organization keeps an interval within, the plan in force is not the one
 * that was chosen: what somebody did not touch of it stays what they chose, for the day on which the limits go.
 *
 * @param patch made from what is in force
 */
export function ownChoice(patch: Partial<Settings>, inForce: Settings, own: Partial<Settings>): Partial<Settings> {
  const plans = KINDS.flatMap((kind) => {
    const [plan, chosen] = [patch[kind], own[kind]];
    return plan && chosen ? [[kind, untouched(plan, inForce[kind], chosen)] as const] : [];
  });
  return { ...patch, ...Object.fromEntries(plans) };
}

function untouched(plan: Plan, inForce: Plan, chosen: Plan): Plan {
  const every = plan.every === inForce.every ? chosen.every : plan.every;
  const length = plan.length === inForce.length ? chosen.length : plan.length;
  // A break has to be shorter than its interval, there as well.
  return length < every ? { ...plan, every, length } : plan;
}
