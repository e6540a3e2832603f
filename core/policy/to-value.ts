import { HOUR, MINUTE, SECOND } from '../units';

const UNITS: Readonly<Record<string, number>> = { s: SECOND, min: MINUTE, h: HOUR };

/** A policy is no deeper than this: a week, its days, their ranges. */
const DEEPEST = 3;

/**
 * A value as people write it in a policy, as Limber stores it: `50 min`, `20 s` and `1.5 h` are durations, `08:30-12:00` is a
 * range of working time, and `never` is none. Everything else is what it is.
 */
export function toValue(given: unknown, depth = DEEPEST): unknown {
  if (typeof given === 'string') return fromText(given);
  if (typeof given !== 'object' || !given || !depth) return given;
  if (Array.isArray(given)) return given.map((one) => toValue(one, depth - 1));
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, toValue(one, depth - 1)]));
}

function fromText(text: string): unknown {
  if (text === 'never') return null;
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?(s|min|h)$/.exec(text) ?? [];
  if (number) return Number(number) * (UNITS[unit] ?? 0);
  const times = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(text)?.map(Number);
  return times ? [minuteOf(times[1], times[2]), minuteOf(times[3], times[4])] : text;
}

function minuteOf(hour = 0, minute = 0): number {
  return hour * 60 + minute;
}
