import { LOCALE } from './locale';

const LONG: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A local day in words, as the browser's locale writes it.
 *
 * @param day `YYYY-MM-DD`
 */
export function dateWords(day: string, options: Intl.DateTimeFormatOptions = LONG): string {
  // Making a format costs far more than using it, and a plot has a hundred bars.
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(Date.parse(`${day}T00:00:00Z`));
}
