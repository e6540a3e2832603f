import * as v from 'valibot';
import type { Area } from '../../content/types';
import type { Snapshot } from '../../core/audit/history';
import type { Workplace } from '../../core/audit/workplace';
import { count, finite } from './numbers';

const answer = v.object({ answer: v.picklist(['yes', 'no', 'not-applicable', 'unknown']), at: finite });

const fix = v.variant('state', [
  v.object({ state: v.literal('to-do'), at: finite }),
  v.object({ state: v.literal('done'), at: finite, confirmedAt: v.nullable(finite) }),
  v.object({ state: v.literal('not-possible'), why: v.string(), at: finite }),
]);

/** A workplace. Answers and fixes of items that this Limber does not know are kept. */
export const WORKPLACE: v.GenericSchema<unknown, Workplace> = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  createdAt: finite,
  usedAt: finite,
  changedAt: v.nullable(finite),
  recheckFrom: v.nullable(finite),
  sore: v.array(v.custom<Area>((area) => typeof area === 'string')),
  answers: v.record(v.string(), answer),
  fixes: v.record(v.string(), fix),
});

/** What an audit came to at one time. */
export const AUDIT: v.GenericSchema<unknown, Snapshot> = v.object({
  id: v.string(),
  workplace: v.string(),
  at: finite,
  day: v.string(),
  match: finite,
  answered: count,
  applicable: count,
  groups: v.record(v.string(), finite),
});
