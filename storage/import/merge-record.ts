import type { Day } from '../../core/day/day';
import { mergeDay } from '../../core/merge/merge-day';
import { mergeMarks } from '../../core/merge/merge-marks';
import { mergeTips } from '../../core/merge/merge-tips';
import { later } from '../../core/merge/touched-at';
import type { Carried } from '../carried';
import type { Notes } from '../validate/notes';

/** Notes of which both sides are kept; of any other the one that was touched later. */
const NOTES: { readonly [N in keyof Notes]?: (ours: Notes[N], theirs: Notes[N]) => Notes[N] } = {
  tips: mergeTips,
  movements: mergeMarks,
  acknowledged: (ours, theirs) => ours ?? theirs,
};

/**
 * One record from two of the same key: days and some notes become one, of anything else the one that was touched later
 * stays. Settings never come here: core/merge/merge-settings.ts.
 *
 * @param isElsewhere whether a fact of that id is on another day of ours
 * @returns `ours` itself where nothing changes
 */
export function mergeRecord(
  store: Carried,
  key: string,
  ours: unknown,
  theirs: unknown,
  isElsewhere: (id: string) => boolean,
): unknown {
  if (store === 'days') return mergeDay(ours as Day, theirs as Day, isElsewhere);
  if (store !== 'notes') return later(ours, theirs);
  const merge = NOTES[key as keyof Notes] as ((ours: unknown, theirs: unknown) => unknown) | undefined;
  return (merge ?? later)(ours, theirs);
}
