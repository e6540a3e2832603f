import { HOUR, MINUTE, SECOND } from './units';

/** What a number in a field counts. */
export type Unit = 'hours' | 'minutes' | 'seconds' | 'times';

/** Which numbers a field takes, in its unit. `step`: the finest difference that means anything there. */
export interface NumberRange {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: 1 | 0.5;
}

/**
 * The ranges of all number fields. Intervals and lengths stay inside what published programmes have used (5 minutes to
 * 2 hours, 20 seconds to 30 minutes); the lowest idle threshold is the least that browsers allow.
 */
export const RANGES = {
  stretchEvery: { unit: 'minutes', min: 5, max: 120, step: 1 },
  // Halves, because a measured schedule has breaks of two and a half minutes.
  stretchLength: { unit: 'minutes', min: 1, max: 30, step: 0.5 },
  microEvery: { unit: 'minutes', min: 5, max: 120, step: 1 },
  microLength: { unit: 'seconds', min: 20, max: 300, step: 1 },
  notice: { unit: 'seconds', min: 15, max: 600, step: 1 },
  postponeLimit: { unit: 'times', min: 0, max: 10, step: 1 },
  missedAfter: { unit: 'minutes', min: 1, max: 60, step: 1 },
  idleAfter: { unit: 'seconds', min: 15, max: 600, step: 1 },
  dailyLimit: { unit: 'hours', min: 1, max: 16, step: 0.5 },
} as const satisfies Record<string, NumberRange>;

/** Name of a number field. */
export type NumberField = keyof typeof RANGES;

/** Why a text is no number for its field. */
export type NumberRefusal = 'empty' | 'not-a-number' | 'not-whole' | 'not-half' | 'too-small' | 'too-large';

/** One of a unit, as it is stored: durations in milliseconds, counts as they are. */
const SIZE: Readonly<Record<Unit, number>> = { hours: HOUR, minutes: MINUTE, seconds: SECOND, times: 1 };

/** A stored value as the number that its field shows. */
export function shownIn(field: NumberField, stored: number): number {
  return stored / SIZE[RANGES[field].unit];
}

/**
 * Reads what somebody typed. A comma does for a decimal point, as half the world writes it.
 *
 * @param range a narrower one, where an organization sets limits
 * @returns the value to store, or why it is refused
 */
export function readNumber(
  field: NumberField,
  text: string,
  range: NumberRange = RANGES[field],
): { value: number } | { refused: NumberRefusal } {
  const read = readIn(range, text);
  return 'refused' in read ? read : { value: read.number * SIZE[range.unit] };
}

/** Reads a number that somebody typed, in the unit of its field; or says why it is refused. */
export function readIn(
  { min, max, step }: Omit<NumberRange, 'unit'>,
  text: string,
): { number: number } | { refused: NumberRefusal } {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { refused: 'empty' };
  if (!/^[-+]?\d+([.,]\d+)?$/.test(typed)) return { refused: 'not-a-number' };
  const number = Number(typed.replace(',', '.'));
  if (number < min) return { refused: 'too-small' };
  if (number > max) return { refused: 'too-large' };
  if (!Number.isInteger(number / step)) return { refused: step === 1 ? 'not-whole' : 'not-half' };
  return { number };
}
