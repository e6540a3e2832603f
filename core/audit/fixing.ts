import type { Item, ItemId } from '../../content/checklist/types';
import { HOUR } from '../units';
import { answer } from './answering';
import { byUrgency } from './urgency';
import type { Fix, Workplace } from './workplace';

/** Most letters of the reason why something is not possible. */
export const WHY_LIMIT = 200;
/** Something done is asked about again after this long. */
const ASKED_AGAIN_AFTER = 7 * 24 * HOUR;

/** One line of the fix plan. */
export interface PlannedFix {
  readonly item: Item;
  readonly fix: Fix;
  /** Whether to ask "still right?" now. */
  readonly ask: boolean;
}

/**
 * The fix of an item as its answer makes it: a "no" without a stored one is to do, and a stored one that contradicts
 * the answer (from an import, say) gives way to it. Null where there is nothing to change.
 */
export function fixOf({ answers, fixes }: Workplace, item: ItemId): Fix | null {
  const given = answers[item];
  const stored = fixes[item];
  if (given?.answer === 'no') return stored && stored.state !== 'done' ? stored : { state: 'to-do', at: given.at };
  return given?.answer === 'yes' && stored?.state === 'done' ? stored : null;
}

/** Marks a fix as done: the item is as it should be from now on. Without a fix nothing changes. */
export function fixDone(workplace: Workplace, item: ItemId, at: number): Workplace {
  if (!fixOf(workplace, item)) return workplace;
  const changed = answer(workplace, item, 'yes', at);
  return { ...changed, fixes: { ...changed.fixes, [item]: { state: 'done', at, confirmedAt: null } } };
}

/** Says "still right" of something done. "Not any more" is `answer(…, 'no', …)`, which makes it a fix to do again. */
export function fixConfirmed(workplace: Workplace, item: ItemId, at: number): Workplace {
  return fixOf(workplace, item)?.state === 'done' ? answer(workplace, item, 'yes', at) : workplace;
}

/**
 * Says that something cannot be changed here, and why. The answer stays "no": the result tells how it is.
 *
 * @param why in the user's words, cut at {@link WHY_LIMIT}; the field does not take more
 */
export function fixNotPossible(workplace: Workplace, item: ItemId, why: string, at: number): Workplace {
  if (!fixOf(workplace, item)) return workplace;
  const changed = answer(workplace, item, 'no', at);
  const kept = [...why.trim()].slice(0, WHY_LIMIT).join('');
  return { ...changed, fixes: { ...changed.fixes, [item]: { state: 'not-possible', why: kept, at } } };
}

/** Puts a fix back to "to do", whatever became of it. Without a fix nothing changes. */
export function fixToDo(workplace: Workplace, item: ItemId, at: number): Workplace {
  if (!fixOf(workplace, item)) return workplace;
  const changed = answer(workplace, item, 'no', at);
  return { ...changed, fixes: { ...changed.fixes, [item]: { state: 'to-do', at } } };
}

/** The fix plan: what is to do, the most urgent first, then what is done, then what is not possible here. */
export function fixPlan(workplace: Workplace, items: readonly Item[], now: number): PlannedFix[] {
  const planned = byUrgency(items, workplace.sore).flatMap((item) => {
    const fix = fixOf(workplace, item.id);
    return fix ? [{ item, fix, ask: isToBeAsked(fix, now) }] : [];
  });
  return (['to-do', 'done', 'not-possible'] as const).flatMap((state) =>
    planned.filter(({ fix }) => fix.state === state),
  );
}

function isToBeAsked(fix: Fix, now: number): boolean {
  return fix.state === 'done' && fix.confirmedAt === null && now - fix.at >= ASKED_AGAIN_AFTER;
}
