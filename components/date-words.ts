const LONG: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
};

/**
 * A local day in words, as the browser's locale writes it.
 *
 * @param day `YYYY-MM-DD`
 */
export function dateWords(day: string, options: Intl.DateTimeFormatOptions = LONG): string {
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
