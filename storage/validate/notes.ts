import * as v from 'valibot';
import type { MovementMarks } from '../../core/movements/marks';
import { NO_MARKS } from '../../core/movements/marks';
import type { TipMemory } from '../../core/tips/shown';
import { NO_TIPS_YET } from '../../core/tips/shown';
import { finite } from './numbers';

/** The single records of the store `notes`, by name. */
export interface Notes {
  readonly tips: TipMemory;
  readonly movements: MovementMarks;
  /** When the user said that they have read what Limber is not (D-2), in milliseconds; null until then. */
  readonly acknowledged: number | null;
  /** When the first run was opened, in milliseconds; null until then. It opens once for each database. */
  readonly welcomed: number | null;
}

/** What a note is before anybody wrote it. */
export const BLANK: Notes = { tips: NO_TIPS_YET, movements: NO_MARKS, acknowledged: null, welcomed: null };

const times = v.record(v.string(), finite);

/** One schema a note. */
export const NOTE: { readonly [N in keyof Notes]: v.GenericSchema<unknown, Notes[N]> } = {
  tips: v.object({
    showing: v.nullable(v.object({ tip: v.string(), day: v.string(), since: finite })),
    days: v.record(v.string(), v.array(v.string())),
    dismissed: times,
    notForMe: times,
  }),
  movements: v.object({
    favourite: times,
    notForMe: times,
    // Not there in records of the first days.
    formerNames: v.optional(v.record(v.string(), v.string())),
  }),
  acknowledged: v.nullable(finite),
  welcomed: v.nullable(finite),
};
