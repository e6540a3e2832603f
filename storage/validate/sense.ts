import type { Day } from '../../core/day/day';

/** Where in a record something is, from the outside in. */
export type Place = readonly (string | number)[];

/** The end of the year 9998, in milliseconds since 1970: later years do not fit into the dates of tables. */
const TIME_LIMIT = 253_370_764_800_000;
/** The local day on which clocks begin, west of Greenwich: a history from before it would be thousands of empty months. */
const FIRST_DAY = '1969-12-31';
/** Longer than anything somebody types here, in characters. */
const TEXT_LIMIT = 10_000;
/** Zones reach from -12 to +14 hours; minutes. */
const OFFSET_LIMIT = 18 * 60;

/**
 * What has the right shape can still make no sense: a day that is in no calendar, an instant that is no date, a text of a
 * megabyte. Whoever shows or counts such a thing later would trip over it.
 *
 * @returns where the first such thing is; null where all is well
 */
export function senseless(value: unknown, place: Place = []): Place | null {
  if (typeof value === 'number') return Math.abs(value) <= TIME_LIMIT ? null : place;
  if (typeof value === 'string') return isSensibleText(value, place.at(-1)) ? null : place;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (name.length > TEXT_LIMIT) return place;
    const found = senseless(inner, [...place, Array.isArray(value) ? Number(name) : name]);
    if (found) return found;
  }
  return null;
}

/** The same for the record of a day: its facts are of that day and each is there once, its spans follow one another. */
export function senselessDay({ day, facts, spans }: Day): Place | null {
  if (!isCivilDay(day)) return ['day'];
  const ids = new Set<string>();
  for (const [index, fact] of facts.entries()) {
    if (fact.day !== day) return ['facts', index, 'day'];
    if (ids.has(fact.id) || fact.id.length > TEXT_LIMIT) return ['facts', index, 'id'];
    if (!(fact.at >= 0 && fact.at <= TIME_LIMIT)) return ['facts', index, 'at'];
    if (!(Math.abs(fact.offset) <= OFFSET_LIMIT)) return ['facts', index, 'offset'];
    if (!(Math.abs(fact.ms) <= TIME_LIMIT)) return ['facts', index, 'ms'];
    ids.add(fact.id);
  }
  let end = -TIME_LIMIT;
  for (const [index, { from, to }] of spans.entries()) {
    if (from < end || to <= from || to > TIME_LIMIT) return ['spans', index, 'from'];
    end = to;
  }
  return null;
}

function isSensibleText(text: string, name: string | number | undefined): boolean {
  if (name === 'day') return isCivilDay(text);
  // The schema of exercises has its own limit for pictures.
  return text.length <= TEXT_LIMIT || name === 'picture';
}

function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
