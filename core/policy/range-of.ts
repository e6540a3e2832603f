import type { NumberField, NumberRange } from '../ranges';
import { RANGES, shownIn } from '../ranges';
import { NO_LIMITS, type Policy } from './policy';

/** Which numbers a field takes where an organization sets limits to intervals, in the unit of the field. */
export function rangeOf(field: NumberField, limits: Policy['limits']): NumberRange {
  const range: NumberRange = RANGES[field];
  const kind = field === 'stretchEvery' ? 'stretch' : field === 'microEvery' ? 'micro' : null;
  const [least, most] = (kind && limits[kind]) ?? NO_LIMITS;
  // Fields take whole numbers: a limit between two of them leaves those inside.
  const min = Math.max(range.min, Math.ceil(shownIn(field, least)));
  return { ...range, min, max: Math.max(min, Math.min(range.max, Math.floor(shownIn(field, most)))) };
}
