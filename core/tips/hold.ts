import type { ItemId } from '../../content/checklist/types';
import type { Condition, Tip } from '../../content/tips/types';
import { fixOf } from '../audit/fixing';
import { HOUR, MINUTE } from '../units';
import type { TipContext } from './context';
import type { Reason } from './reason';

/** A workplace is new for this long. */
const NEW_FOR = 7 * 24 * HOUR;

/** The reasons for a tip, one for each of its conditions; null where one of them does not hold. */
export function reasonsFor({ when }: Tip, context: TipContext): readonly [Reason, ...Reason[]] | null {
  const reasons = when.map((condition) => reasonFor(condition, context));
  if (!reasons.every((reason) => reason !== null)) return null;
  const [first, ...others] = reasons;
  return [first ?? { kind: 'any-day', values: {} }, ...others];
}

/** The reason that a condition gives where it holds, with what is true now; null where it does not. */
export function reasonFor(condition: Condition, context: TipContext): Reason | null {
  switch (condition.is) {
    case 'fix':
      return fixReason(condition.item, condition.state, context);
    case 'answer':
      return answerReason(condition.item, condition.answer, context);
    case 'sat':
      return lasting('sat', context.satMs ?? -1, condition.minutes);
    case 'desk':
      return lasting('desk', context.deskMs, condition.minutes);
    case 'time':
      if (context.minute < condition.from || context.minute >= condition.to) return null;
      return { kind: 'time', values: { minute: context.minute } };
    case 'season':
      return context.season === condition.season ? { kind: `season-${condition.season}`, values: {} } : null;
    case 'last-break':
      return breakReason(condition, context);
    case 'favours': {
      const area = condition.any.find((one) => context.body.favour.includes(one));
      return area ? { kind: 'favours', values: { area } } : null;
    }
    case 'workplace':
      return workplaceReason(condition.which, context);
    case 'days':
      return daysReason(condition, context);
  }
}

function lasting(kind: 'sat' | 'desk', ms: number, minutes: number): Reason | null {
  return ms >= minutes * MINUTE ? { kind, values: { ms } } : null;
}

function fixReason(item: ItemId, state: 'to-do' | 'not-possible', { workplace, workplaces }: TipContext) {
  if (!workplace || fixOf(workplace, item)?.state !== state) return null;
  if (workplaces < 2) return { kind: `fix-${state}`, values: { item } } as const;
  return { kind: `fix-${state}-at`, values: { item, workplace: workplace.name } } as const;
}

function answerReason(item: ItemId, answer: 'yes' | 'unknown' | 'none', { workplace }: TipContext): Reason | null {
  if (!workplace || Object.keys(workplace.answers).length === 0) return null;
  return (workplace.answers[item]?.answer ?? 'none') === answer ? { kind: `answer-${answer}`, values: { item } } : null;
}

function breakReason(
  { result, within }: Extract<Condition, { is: 'last-break' }>,
  { lastBreak, at }: TipContext,
): Reason | null {
  if (lastBreak?.result !== result) return null;
  const ms = at - lastBreak.at;
  return ms >= 0 && ms <= within * MINUTE ? { kind: `last-break-${result}`, values: { ms } } : null;
}

function workplaceReason(which: 'none' | 'new' | 'several', { workplace, workplaces, at }: TipContext): Reason | null {
  const isLookedAt = workplace !== null && Object.keys(workplace.answers).length > 0;
  if (which === 'none') return isLookedAt ? null : { kind: 'workplace-none', values: {} };
  if (!workplace) return null;
  const holds = which === 'several' ? workplaces > 1 : at >= workplace.createdAt && at - workplace.createdAt <= NEW_FOR;
  return holds ? { kind: `workplace-${which}`, values: { workplace: workplace.name } } : null;
}

/** Of somebody's first days it says "new here", of later ones how many there have been. */
function daysReason({ from, to }: Extract<Condition, { is: 'days' }>, { daysInUse }: TipContext): Reason | null {
  if (daysInUse < from || (to !== null && daysInUse > to)) return null;
  return to === null ? { kind: 'days', values: { days: daysInUse } } : { kind: 'days-first', values: {} };
}
