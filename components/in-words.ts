import { i18n } from '#i18n';
import { localDay } from '../core/civil/local-day';
import { HOUR, MINUTE, SECOND } from '../core/units';
import { LOCALE } from './locale';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time of day as the browser's locale writes it. */
export function clockTime(at: number, zone: string): string {
  return format(zone, { timeStyle: 'short' }, at);
}

/** A time of day that belongs to no day, in milliseconds after midnight. */
export function timeOfDay(sinceMidnight: number): string {
  return clockTime(sinceMidnight, 'UTC');
}

/** A time of day, with its weekday where that is not today. */
export function dayAndTime(at: number, now: number, zone: string): string {
  const time = clockTime(at, zone);
  if (localDay(at, zone).day === localDay(now, zone).day) return time;
  return i18n.t('popup.dayAndTime', { day: format(zone, { weekday: 'long' }, at), time });
}

/** A length of time: "20 s", "40 min", "3 h 20 min". Begun seconds and minutes count as nothing. */
export function duration(ms: number): string {
  if (ms < MINUTE) return i18n.t('popup.seconds', { seconds: number(Math.floor(ms / SECOND)) });
  const minutes = Math.floor(ms / MINUTE) % 60;
  const hours = Math.floor(ms / HOUR);
  if (hours === 0) return i18n.t('popup.minutes', { minutes: number(minutes) });
  if (minutes === 0) return i18n.t('popup.hours', { hours: number(hours) });
  return i18n.t('popup.hoursAndMinutes', { hours: number(hours), minutes: number(minutes) });
}

/** A length of time that is still to come: a begun minute counts as one. */
export function durationLeft(ms: number): string {
  return duration(ms <= MINUTE ? Math.ceil(ms / SECOND) * SECOND : Math.ceil(ms / MINUTE) * MINUTE);
}

const numbers = new Intl.NumberFormat(LOCALE);
const padded = new Intl.NumberFormat(LOCALE, { minimumIntegerDigits: 2 });

/** A whole number as the browser's locale writes it. */
export function number(value: number): string {
  return numbers.format(value);
}

/** Two numbers as a clock shows them: "4:05". */
export function twoPart(big: number, small: number): string {
  return `${numbers.format(big)}:${padded.format(small)}`;
}

/** Making a format costs far more than using it, and the popup uses them every second. */
function format(zone: string, options: Intl.DateTimeFormatOptions, at: number): string {
  const key = `${zone} ${Object.values(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone });
  formats.set(key, known);
  return known.format(at);
}
