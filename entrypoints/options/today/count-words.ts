import { i18n } from '#i18n';
import { factWords } from '../../../components/fact-words';
import { clockTime, duration } from '../../../components/in-words';
import type { Count, Reset } from '../../../core/day/count-at';
import type { Fact } from '../../../core/day/day';

/** How far the clocks had come and what came of it: a paragraph for each kind, the second in short. */
export function countWords(counts: readonly Count[], zone: string): string[] {
  const [first, second] = counts;
  if (!first) return [i18n.t('today.why.noPlan')];
  return second ? [leading(first, zone), beside(second, first, zone)] : [leading(first, zone)];
}

/** How far one clock had come, as a sentence. */
export function countedWords({ worked, since }: Count, zone: string): string {
  const length = duration(worked);
  if (!since) return i18n.t('today.why.countedSoFar', { length });
  return i18n.t('today.why.countedSince', { length, ...whenWords(since, zone) });
}

function leading(count: Count, zone: string): string {
  const { kind, worked, every, postponed, next } = count;
  const plan = { every: duration(every) };
  const due = worked < every ? i18n.t(`today.why.notYet.${kind}`, plan) : i18n.t(`today.why.due.${kind}`, plan);
  const put =
    postponed && i18n.t('today.why.postponed', { time: clockTime(postponed.at, zone), by: duration(postponed.ms) });
  return joined(countedWords(count, zone), due, put, next && cameWords(next, zone));
}

function beside(count: Count, { since: told }: Count, zone: string): string {
  const { worked, every, since, next } = count;
  const plan = { length: duration(worked), every: duration(every) };
  if (worked >= every) return joined(i18n.t('today.why.due.micro', plan), next && cameWords(next, zone));
  const known = since === null || since.at === told?.at;
  const counted = known
    ? i18n.t('today.why.eyes.notYet', plan)
    : i18n.t('today.why.eyes.since', { ...plan, ...whenWords(since, zone) });
  return joined(counted, next && cameWords(next, zone));
}

/** What became of a break in the end. */
export function cameWords(next: Fact, zone: string): string {
  return i18n.t('today.why.came', { time: clockTime(next.at, zone), what: factWords(next) });
}

function whenWords({ at, by }: Reset, zone: string): { since: string; reset: string } {
  return { since: clockTime(at, zone), reset: resetWords(by) };
}

function resetWords(by: Reset['by']): string {
  if (by === 'away') return i18n.t('today.why.reset.back');
  if (by === 'closed') return i18n.t('today.why.reset.closed');
  if (by === 'gave-way') return i18n.t('today.why.reset.gaveWay');
  if (by.byUser) return i18n.t('today.why.reset.byUser');
  return by.result === 'natural' ? i18n.t('today.why.reset.back') : i18n.t(`today.why.reset.${by.kind}.${by.result}`);
}

function joined(...sentences: (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
