import { i18n } from '#i18n';
import { factWords } from '../../../components/fact-words';
import { clockTime, duration } from '../../../components/in-words';
import type { Did, Effect } from '../../../core/day/absence-effects';
import type { HoldReason, Result } from '../../../core/day/day';
import type { Moment } from '../../../core/day/why-not';
import type { Kind } from '../../../core/kind';
import { cameWords, countedWords, countWords } from './count-words';

/** An answer in words: what was going on, and the paragraphs that say why there was no break. */
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
  if (moment.is === 'mark')
    return { head: i18n.t('today.moment.mark', { what: factWords(moment.fact) }), why: markWords(moment, zone) };
  const { from, to } = moment;
  const when = { from: clockTime(from, zone), to: clockTime(to, zone), length: duration(to - from) };
  switch (moment.is) {
    case 'closed':
      return { head: i18n.t('today.moment.closed', when), why: [i18n.t('today.why.closed')] };
    case 'away':
      return { head: i18n.t('today.moment.away', when), why: awayWords(moment.effects) };
    case 'break': {
      const what = moment.fact ? factWords(moment.fact) : i18n.t('today.moment.running');
      return { head: i18n.t('today.moment.break', { ...when, what }), why: [] };
    }
    case 'stopped': {
      const why = moment.why ? holdWords(moment.why) : i18n.t('today.hold.none');
      return { head: i18n.t('today.moment.stopped', { ...when, why }), why: [i18n.t('today.why.stopped')] };
    }
    case 'desk': {
      const held = moment.hold ? [i18n.t('today.why.held', { why: holdWords(moment.hold) })] : [];
      return { head: i18n.t('today.moment.desk', when), why: [...held, ...countWords(moment.counts, zone)] };
    }
  }
}

function markWords({ fact, count, next }: Extract<Moment, { is: 'mark' }>, zone: string): string[] {
  const { result, byUser, ms } = fact;
  const became = byUser ? i18n.t('today.mark.byUser') : MARKS[result](duration(ms));
  const came = result === 'postponed' && next && cameWords(next, zone);
  return [countedWords(count, zone), came ? `${became} ${came}` : became];
}

const MARKS: { readonly [R in Result]: (length: string) => string } = {
  taken: (length) => i18n.t('today.mark.taken', { length }),
  partly: (length) => i18n.t('today.mark.partly', { length }),
  natural: (length) => i18n.t('today.mark.natural', { length }),
  postponed: (length) => i18n.t('today.mark.postponed', { length }),
  skipped: () => i18n.t('today.mark.skipped'),
  missed: () => i18n.t('today.mark.missed'),
};

function awayWords(effects: readonly Effect[]): string[] {
  if (effects.length === 0) return [i18n.t('today.why.noPlan')];
  return effects.map(({ kind, did, enough }) => EFFECTS[did](kind, duration(enough)));
}

const EFFECTS: { readonly [D in Did]: (kind: Kind, enough: string) => string } = {
  counted: (kind) => i18n.t(`today.why.away.counted.${kind}`),
  restarted: (kind) => i18n.t(`today.why.away.restarted.${kind}`),
  unlogged: (kind) => i18n.t(`today.why.away.unlogged.${kind}`),
  'too-short': (kind, enough) => i18n.t(`today.why.away.tooShort.${kind}`, { enough }),
  'only-pauses': () => i18n.t('today.why.away.onlyPauses'),
  ignored: () => i18n.t('today.why.away.ignored'),
  'from-before': () => i18n.t('today.why.away.fromBefore'),
};
