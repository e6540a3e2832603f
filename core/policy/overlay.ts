import { KINDS } from '../kind';
import type { Plan, Settings } from '../settings';
import { DEFAULTS } from '../settings';
import type { Limits, Policy } from './policy';

/**
 * The settings in force: Limber's defaults, the organization's, what was chosen here, and on top what is fixed. What was
 * chosen is not touched, so it is there again when the policy goes.
 */
export function overlay({ fixed, defaults, limits }: Policy, own: Partial<Settings>): Settings {
  const settings = { ...DEFAULTS, ...defaults, ...own };
  for (const kind of KINDS) settings[kind] = within(settings[kind], limits[kind]);
  return { ...settings, ...fixed };
}

/** A plan whose interval keeps to the limits. A break is shorter than its interval: one that is not gets half of it. */
function within(plan: Plan, limits: Limits | undefined): Plan {
  if (!limits) return plan;
  const every = keptWithin(plan.every, limits);
  return { ...plan, every, length: plan.length < every ? plan.length : every / 2 };
}

/** An interval as limits keep it, in milliseconds. */
export function keptWithin(every: number, [least, most]: Limits): number {
  return Math.max(least, Math.min(most, every));
}
