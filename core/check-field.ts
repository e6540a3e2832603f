import type { NumberField, NumberRange, NumberRefusal } from './ranges';
import { readNumber } from './ranges';
import type { Settings } from './settings';

/** Why what stands in a field cannot be: by itself, or beside another setting. */
export type Refusal = NumberRefusal | 'not-longer-than-break' | 'not-shorter-than-interval' | 'not-longer-than-notice';

/** What a field comes to: settings to change, or why not. */
export type Checked = { readonly patch: Partial<Settings> } | { readonly refused: Refusal };

/**
 * Checks what somebody typed into a number field against its range and against the other settings.
 * A refused text changes nothing: the value in force stays.
 *
 * @param range a narrower one, where an organization sets limits
 */
export function checkField(field: NumberField, text: string, settings: Settings, range?: NumberRange): Checked {
  const read = readNumber(field, text, range);
  if ('refused' in read) return read;
  const refused = conflict(field, read.value, settings);
  return refused ? { refused } : { patch: patchOf(field, read.value, settings) };
}

function conflict(field: NumberField, value: number, { stretch, micro, notice }: Settings): Refusal | null {
  switch (field) {
    case 'stretchEvery':
      if (value <= stretch.length) return 'not-longer-than-break';
      return notice > 0 && value <= notice ? 'not-longer-than-notice' : null;
    case 'microEvery':
      return value <= micro.length ? 'not-longer-than-break' : null;
    case 'stretchLength':
    case 'notice':
      return value >= stretch.every ? 'not-shorter-than-interval' : null;
    case 'microLength':
      return value >= micro.every ? 'not-shorter-than-interval' : null;
    default:
      return null;
  }
}

/** A plan that somebody edits is their own from then on, whatever preset it came from. */
function patchOf(field: NumberField, value: number, { stretch, micro }: Settings): Partial<Settings> {
  switch (field) {
    case 'stretchEvery':
      return { preset: 'custom', stretch: { ...stretch, every: value } };
    case 'stretchLength':
      return { preset: 'custom', stretch: { ...stretch, length: value } };
    case 'microEvery':
      return { preset: 'custom', micro: { ...micro, every: value } };
    case 'microLength':
      return { preset: 'custom', micro: { ...micro, length: value } };
    default:
      return { [field]: value };
  }
}
