import * as v from 'valibot';
import type { SetAside } from '../schema';
import { finite } from './numbers';
import { type RecordRead, shown } from './record';
import { senseless } from './sense';

/** Records are a few steps deep; a value deeper than this would break whatever copies it. */
const DEEPEST = 50;

/** What was set aside, as it stands in a file. */
export const ASIDE: v.GenericSchema<unknown, SetAside> = v.object({
  what: v.string(),
  at: finite,
  why: v.string(),
  value: v.pipe(
    v.unknown(),
    v.check((value) => isShallow(value)),
  ),
});

/** Checks what was set aside: its value may be anything that JSON can say, unless it is too deep to be copied. */
export function checkAside(value: unknown): RecordRead {
  const result = v.safeParse(ASIDE, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const place = (issue.path ?? []).map(({ key }) => String(key));
    return { fault: { place, expected: issue.expected, found: issue.received } };
  }
  const { value: kept, ...rest } = result.output;
  const place = senseless(rest);
  return place ? { fault: { place, expected: null, found: shown(kept) } } : { record: result.output };
}

/**
 * What was set aside in a form that `checkAside` takes from a file: what JSON cannot say, or not this deep, is told as text.
 *
 * @param at now, in milliseconds, for what does not say when it was set aside
 */
export function sayableAside(aside: SetAside, at: number): SetAside {
  const { what, at: when, why, value } = { ...aside };
  const head = { what: asText(what), at: Number.isFinite(when) ? when : at, why: asText(why) };
  try {
    const said = { ...head, value: JSON.parse(JSON.stringify(value ?? null)) as unknown };
    if ('record' in checkAside(said)) return said;
  } catch {
    // A circle, a big number, too deep: text it is.
  }
  return { ...head, value: shown(value) };
}

/** IndexedDB takes anything in place of a text. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 1_000) : shown(value);
}

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return true;
  }
  return false;
}
