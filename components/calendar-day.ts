import { LOCALE } from './locale';

const format = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

/** A local day, `YYYY-MM-DD`, as the browser's locale writes it. */
export function calendarDay(day: string): string {
  return format.format(Date.parse(day));
}
