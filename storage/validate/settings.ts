import * as v from 'valibot';
import type { Area } from '../../content/types';
import type { Range, Settings } from '../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../core/units';
import { between, count } from './numbers';

/** A duration in milliseconds that makes sense for a timer: a second to a day. */
const duration = between(SECOND, 24 * HOUR);

const plan = v.pipe(
  v.object({ on: v.boolean(), every: duration, length: duration }),
  v.check(({ every, length }) => length < every, 'The break is as long as its interval.'),
);

const ranges = v.array(v.custom<Range>(isRange, 'Not two minutes of a day.'));
const week = v.pipe(
  v.object({ 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges, 6: ranges, 7: ranges }),
  v.check((days) => Object.values(days).some((day) => day.length > 0), 'The week has no working hours.'),
);

/** One schema a setting: a damaged one is set aside alone. */
export const SETTING: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  remind: v.boolean(),
  preset: v.string(),
  stretch: plan,
  micro: plan,
  style: v.picklist(['gentle', 'balanced', 'firm']),
  windows: v.boolean(),
  pageAs: v.picklist(['window', 'full-screen', 'tab']),
  pageFocus: v.boolean(),
  notice: between(0, 10 * MINUTE),
  polite: v.boolean(),
  postponeMinutes: v.picklist([5, 10]),
  postponeLimit: count,
  missedAfter: v.nullable(duration),
  away: v.picklist(['counts', 'pauses', 'ignored']),
  idleAfter: between(15 * SECOND, 10 * MINUTE),
  soundSits: v.boolean(),
  quietForSound: v.boolean(),
  quietForFullScreen: v.boolean(),
  hours: v.nullable(week),
  chime: v.boolean(),
  volume: between(0, 1),
  dailyLimit: v.nullable(duration),
  theme: v.picklist(['system', 'light', 'dark']),
  region: v.string(),
  body: v.object({
    seatedOnly: v.boolean(),
    oneHanded: v.boolean(),
    floor: v.boolean(),
    favour: v.array(v.custom<Area>((area) => typeof area === 'string')),
    cautions: v.array(v.picklist(['osteoporosis', 'pregnancy', 'surgery'])),
  }),
  microPage: v.boolean(),
  sitStand: v.boolean(),
};

/**
 * Checks one setting.
 *
 * @returns null if it is fine, else what is wrong
 */
export function faultOf(name: string, value: unknown): string | null {
  // Not `in`: what every object inherits is no setting.
  if (!Object.hasOwn(SETTING, name)) return 'There is no such setting.';
  const result = v.safeParse(SETTING[name as keyof Settings], value);
  return result.success ? null : result.issues[0].message;
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isMinute);
}

function isMinute(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1440;
}
