import { i18n } from '#i18n';
import { factWords } from '../../../components/fact-words';
import { clockTime, duration } from '../../../components/in-words';
import type { HoldReason } from '../../../core/day/day';
import type { Count, Moment } from '../../../core/day/why-not';

/** An answer in words: what was going on, and the sentences that say why there was no break. */
export interface Told {
  readonly head: string;
  readonly why: readonly string[];
}

const HOLDS = {
  off: 'today.hold.off',
  paused: 'today.hold.paused',
  'off-hours': 'today.hold.offHours',
  meeting: 'today.hold.meeting',
  sound: 'today.hold.sound',
  'full-screen': 'today.hold.fullScreen',
  nobody: 'today.hold.nobody',
} as const satisfies Record<HoldReason, string>;

/** A reason for not prompting, as a clause. */
export function holdWords(reason: HoldReason): string {
  return i18n.t(HOLDS[reason]);
}

/** The answer to "why was there no break then?" */
export function momentWords(moment: Moment, zone: string): Told {
  if (moment.is === 'future') return { head: i18n.t('today.moment.future'), why: [] };
  if (moment.is === 'unknown') return { head: i18n.t('today.moment.unknown'), why: [i18n.t('today.why.unknown')] };
  const { from, to } = moment;
  const when = { from: clockTime(from, zone), to: clockTime(to, zone), length: duration(to - from) };
  switch (moment.is) {
    case 'closed':
      return { head: i18n.t('today.moment.closed', when), why: [i18n.t('today.why.closed')] };
    case 'away': {
      const why = moment.counted ? i18n.t(`today.why.counted.${moment.counted.kind}`) : i18n.t('today.why.away');
      return { head: i18n.t('today.moment.away', when), why: [why] };
    }
    case 'break': {
      const what = moment.fact ? factWords(moment.fact) : i18n.t('today.moment.running');
      return { head: i18n.t('today.moment.break', { ...when, what }), why: [] };
    }
    case 'stopped': {
      const why = moment.why ? holdWords(moment.why) : i18n.t('today.hold.none');
      return { head: i18n.t('today.moment.stopped', { ...when, why }), why: [i18n.t('today.why.stopped')] };
    }
    case 'desk': {
      const head = i18n.t('today.moment.desk', when);
      const held = moment.hold ? [i18n.t('today.why.held', { why: holdWords(moment.hold) })] : [];
      return { head, why: [...held, ...countWords(moment.count, zone)] };
    }
  }
}

function countWords(count: Count | null, zone: string): string[] {
  if (!count) return [i18n.t('today.why.noPlan')];
  const { kind, worked, every, since, postponed, next } = count;
  const length = duration(worked);
  const counted =
    since === null
      ? i18n.t('today.why.countedSoFar', { length })
      : i18n.t('today.why.countedSince', { length, since: clockTime(since, zone) });
  const plan = { every: duration(every) };
  const due = worked < every ? i18n.t(`today.why.notYet.${kind}`, plan) : i18n.t(`today.why.due.${kind}`, plan);
  const put =
    postponed && i18n.t('today.why.postponed', { time: clockTime(postponed.at, zone), by: duration(postponed.ms) });
  const came = next && i18n.t('today.why.came', { time: clockTime(next.at, zone), what: factWords(next) });
  return [counted, due, put, came].filter((sentence) => sentence !== null);
}
