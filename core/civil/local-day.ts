/** A local day: its name `YYYY-MM-DD` and its first and first-past instants. It has 23, 24 or 25 hours. */
export interface LocalDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const cache = new Map<string, LocalDay>();

/**
 * The local day on which an instant falls.
 *
 * @param at milliseconds since 1970
 * @param zone IANA time zone
 * @throws RangeError for an unknown zone
 */
export function localDay(at: number, zone: string): LocalDay {
  // Nearly all questions are about the day of the last one; a ZonedDateTime costs microseconds.
  const known = cache.get(zone);
  if (known && at >= known.start && at < known.end) return known;
  const date = zoned(at, zone).toPlainDate();
  const day: LocalDay = {
    day: date.toString(),
    start: date.toZonedDateTime(zone).epochMilliseconds,
    end: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
  cache.set(zone, day);
  return day;
}

/** The zone's offset from UTC at an instant, in minutes. */
export function offsetAt(at: number, zone: string): number {
  return Math.round(zoned(at, zone).offsetNanoseconds / 60e9);
}

/** A local date and time as text without a zone, to the minute: how civil ends are kept. */
export function toCivil(at: number, zone: string): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The instant of a local date and time; a time that DST leaves out is the one an hour later. */
export function fromCivil(civil: string, zone: string): number {
  return Temporal.PlainDateTime.from(civil).toZonedDateTime(zone).epochMilliseconds;
}

/** An instant in a zone, as `Temporal` knows it. */
export function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(zone);
}

/**
 * The local day of a name.
 *
 * @param day `YYYY-MM-DD`
 * @returns null where there is no such day
 * @throws RangeError for an unknown zone
 */
export function dayNamed(day: string, zone: string): LocalDay | null {
  const date = dateOf(day);
  if (!date) return null;
  const start = date.toZonedDateTime(zone).epochMilliseconds;
  return { day, start, end: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds };
}

function dateOf(day: string): Temporal.PlainDate | null {
  try {
    // Other spellings of a date would be other names of the same day.
    return /^\d{4}-\d\d-\d\d$/.test(day) ? Temporal.PlainDate.from(day) : null;
  } catch {
    return null;
  }
}
