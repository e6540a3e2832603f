import { i18n } from '#i18n';
import type { Area } from '../../content/types';
import { areaWord } from '../area-words';
import { dayAndTime, twoPart } from '../in-words';
import { LOCALE } from '../locale';
import type { Offer } from './course';

const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const dates = new Map<string, Intl.DateTimeFormat>();

/** Where a flare-up is, in words; where nobody said, it says so. */
export function areasInWords(areas: readonly Area[]): string {
  const known = areas.flatMap((area) => (area === 'eyes' || area === 'whole-body' ? [] : [areaWord(area)]));
  return known.length === 0 ? i18n.t('flareUp.somewhere') : list.format(known);
}

/** What is left of a session, as a clock shows it. */
export function leftInWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return twoPart(Math.floor(seconds / 60), seconds % 60);
}

/** Why a session cannot start yet, with the local time from which it can; null where it can. */
export function tooSoonInWords({ rule, may }: Offer, now: number, zone: string): string | null {
  if (may.now) return null;
  const soon = rule.text.tooSoon.replace('{time}', dayAndTime(may.from, now, zone));
  if (may.why === 'gap') return soon;
  return i18n.t('flareUp.sessions.enough', { enough: rule.text.enoughToday, time: dayAndTime(may.from, now, zone) });
}

/** The same in a line; why it cannot start yet is told where there is more room. */
export function againInWords({ rule, may }: Offer, now: number, zone: string): string | null {
  if (may.now) return null;
  return i18n.t('flareUp.sessions.again', { kind: rule.text.name, time: dayAndTime(may.from, now, zone) });
}

/** A day of the calendar: "2 March 2026". */
export function dateInWords(at: number, zone: string): string {
  const format = dates.get(zone) ?? new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: zone });
  dates.set(zone, format);
  return format.format(at);
}

/** A day within a flare-up, with its weekday: "Thursday 5 March". */
export function dayInWords(at: number, zone: string): string {
  const key = `${zone} day`;
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone } as const;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(LOCALE, options);
  dates.set(key, format);
  return format.format(at);
}
