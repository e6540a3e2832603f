import { i18n } from '#i18n';
import { itemById } from '../content/checklist/index';
import type { TipNow } from '../core/tips/choose-tip';
import type { Reason } from '../core/tips/reason';
import { MINUTE } from '../core/units';
import { areaWord } from './area-words';
import { duration, timeOfDay } from './in-words';

/** Why a tip was chosen, as one sentence: "Because the top of your screen is not at eye level and you have sat for 46 min." */
export function tipReason(reasons: readonly [Reason, ...Reason[]]): string {
  const [first, second, third] = reasons.map(clause) as [string, string?, string?];
  if (second === undefined) return i18n.t('tip.because.one', { first });
  if (third === undefined) return i18n.t('tip.because.two', { first, second });
  return i18n.t('tip.because.three', { first, second, third });
}

/** Why there is no tip. */
export function noTipReason(why: Extract<TipNow, { tip: null }>['why']): string {
  if (why === 'none-fits') return i18n.t('tip.none.noneFits');
  return why === 'put-away' ? i18n.t('tip.none.putAway') : i18n.t('tip.none.shownLately');
}

function clause({ kind, values }: Reason): string {
  const text = values.item === undefined ? undefined : itemById(values.item)?.text;
  const item = text?.name ?? '';
  const unmet = text?.unmet ?? '';
  const workplace = values.workplace ?? '';
  const length = duration(values.ms ?? 0);
  switch (kind) {
    case 'fix-to-do':
      return i18n.t('tip.reason.fixToDo', { unmet });
    case 'fix-to-do-at':
      return i18n.t('tip.reason.fixToDoAt', { unmet, workplace });
    case 'fix-not-possible':
      return i18n.t('tip.reason.fixNotPossible', { unmet });
    case 'fix-not-possible-at':
      return i18n.t('tip.reason.fixNotPossibleAt', { unmet, workplace });
    case 'answer-yes':
      return i18n.t('tip.reason.answerYes', { item });
    case 'answer-unknown':
      return i18n.t('tip.reason.answerUnknown', { item });
    case 'answer-none':
      return i18n.t('tip.reason.answerNone', { item });
    case 'sat':
      return i18n.t('tip.reason.sat', { length });
    case 'desk':
      return i18n.t('tip.reason.desk', { length });
    case 'time':
      return i18n.t('tip.reason.time', { time: timeOfDay((values.minute ?? 0) * MINUTE) });
    case 'season-first-hour':
      return i18n.t('tip.reason.firstHour');
    case 'season-after-lunch':
      return i18n.t('tip.reason.afterLunch');
    case 'season-last-hour':
      return i18n.t('tip.reason.lastHour');
    case 'last-break-taken':
      return i18n.t('tip.reason.taken', { length });
    case 'last-break-partly':
      return i18n.t('tip.reason.partly', { length });
    case 'last-break-skipped':
      return i18n.t('tip.reason.skipped', { length });
    case 'last-break-postponed':
      return i18n.t('tip.reason.postponed', { length });
    case 'last-break-natural':
      return i18n.t('tip.reason.natural', { length });
    case 'last-break-missed':
      return i18n.t('tip.reason.missed', { length });
    case 'favours':
      return i18n.t('tip.reason.favours', { area: values.area ? areaWord(values.area) : '' });
    case 'workplace-none':
      return i18n.t('tip.reason.workplaceNone');
    case 'workplace-new':
      return i18n.t('tip.reason.workplaceNew', { workplace });
    case 'workplace-several':
      return i18n.t('tip.reason.workplaceSeveral', { workplace });
    case 'days':
      return i18n.t('tip.reason.days', values.days ?? 0);
    case 'days-first':
      return i18n.t('tip.reason.daysFirst');
    case 'any-day':
      return i18n.t('tip.reason.anyDay');
  }
}
