import { i18n } from '#i18n';
import { lately } from '../../core/day/lately';
import { STOPS } from '../../core/holds';
import type { Kind } from '../../core/kind';
import { BREAK_PAUSE_LIMIT, NEAR_STRETCH } from '../../core/limits';
import type { Phase } from '../../core/outlook';
import { naturalAfter } from '../../core/scheduler/natural';
import { MINUTE } from '../../core/units';
import type { View } from '../../core/view';
import { clockTime, duration, durationLeft, number } from '../in-words';
import { askedBreak } from './asked-break';

type Of<Is extends Phase['is']> = Extract<Phase, { is: Is }>;

/** The sentences under the headline that say why, each true by itself. */
export function reasonsOf(view: View): string[] {
  const { phase } = view.outlook;
  const say = REASONS[phase.is] as (view: View, phase: Phase) => (string | null)[];
  return say(view, phase).filter((sentence) => sentence !== null);
}

const REASONS: { readonly [Is in Phase['is']]: (view: View, phase: Of<Is>) => (string | null)[] } = {
  counting: (view) => [worked(view), latelyWas(view) ?? eyes(view)],
  notice: (view) => [i18n.t('popup.why.notice', { length: duration(view.settings.stretch.length) })],
  due: () => [i18n.t('popup.why.due')],
  prompted: (view, { kind }) => {
    const length = duration(view.settings[kind].length);
    if (kind === 'micro') return [i18n.t('popup.why.micro', { length }), i18n.t('popup.why.microByRest')];
    return [atDesk(view, kind), i18n.t('popup.why.length', { length })];
  },
  postponed: (view, { kind }) => [i18n.t('popup.why.postponed', askedBreak(view)?.asked ?? 1), atDesk(view, kind)],
  running: ({ session }, { paused }) => {
    if (session.running?.asking) return [i18n.t('popup.why.interrupted')];
    if (paused) return [i18n.t('popup.why.breakPaused', { limit: duration(BREAK_PAUSE_LIMIT) })];
    return [i18n.t('popup.why.running')];
  },
  held: heldBy,
  away: (view, { since }) => [absence(view, since)],
  nothing: () => [i18n.t('popup.why.nothing')],
};

function heldBy(view: View, { reason, until, due }: Of<'held'>): (string | null)[] {
  if (reason === 'off') return [i18n.t('popup.why.off')];
  if (reason === 'nobody') return [i18n.t('popup.why.nobody')];
  if (STOPS[reason]) {
    const why = reason === 'off-hours' ? i18n.t('popup.why.offHours') : i18n.t('popup.why.paused');
    return [why, (view.outlook.next?.worked ?? 0) < MINUTE ? null : worked(view)];
  }
  const latest =
    reason === 'meeting' || until === null ? null : i18n.t('popup.why.atLatest', { time: clockTime(until, view.zone) });
  return [due ? i18n.t('popup.why.waits') : worked(view), latest];
}

function atDesk({ session }: View, kind: Kind): string {
  return i18n.t('popup.why.stretch', { worked: duration(session.cycles[kind].worked) });
}

function worked({ outlook: { next } }: View): string | null {
  if (!next || next.every < MINUTE) return null;
  const all = Math.round(next.every / MINUTE);
  const done = Math.floor(next.worked / MINUTE);
  return i18n.t('popup.why.worked', { worked: number(done), every: number(all) });
}

/** A micro-break shortly before a stretch break gives way to it: then nothing is promised. */
function eyes({ outlook: { next, microLeft } }: View): string | null {
  if (!next || microLeft === null || microLeft <= 0 || next.left - microLeft <= NEAR_STRETCH) return null;
  return i18n.t('popup.why.eyes', { left: durationLeft(microLeft) });
}

function latelyWas({ today, now }: View): string | null {
  const what = lately(today, now);
  if (!what) return null;
  const length = duration(what.ms);
  return what.was === 'closed' ? i18n.t('popup.why.closed', { length }) : i18n.t('popup.why.natural', { length });
}

function absence({ settings, now }: View, since: number): string {
  if (settings.away !== 'counts') return i18n.t('popup.why.awayStops');
  const kind = settings.stretch.on ? 'stretch' : 'micro';
  const enough = naturalAfter(settings, kind);
  if (now - since >= enough) return i18n.t('popup.why.awayCounts');
  return i18n.t('popup.why.awayYet', { length: duration(enough) });
}
