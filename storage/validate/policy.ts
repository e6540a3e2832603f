import * as v from 'valibot';
import type { Kind } from '../../core/kind';
import { KINDS } from '../../core/kind';
import { type Limits, NO_LIMITS, type Policy } from '../../core/policy/policy';
import { toValue } from '../../core/policy/to-value';
import type { Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../core/units';
import { between } from './numbers';
import { SETTING } from './settings';

/** The intervals that the fields take (core/ranges.ts): nobody can be told to have a break every second. */
const every = between(5 * MINUTE, 2 * HOUR);

/** What a policy has to keep to besides what can be stored. */
const RANGE: Readonly<Record<string, v.GenericSchema>> = {
  stretch: v.object({ every, length: between(MINUTE, 30 * MINUTE) }),
  micro: v.object({ every, length: between(20 * SECOND, 5 * MINUTE) }),
  region: v.picklist(['', 'us-canada', 'uk', 'eu', 'australia', 'new-zealand']),
};

const NO_WEEK = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

/**
 * Reads what the browser hands on from an organization (`storage.managed`), whatever it may be. Each value is judged alone:
 * what cannot be used is left out (policy-faults.ts tells About so), its neighbors are kept.
 */
export function readPolicy(given: unknown): Policy {
  const all = fieldsOf(given);
  const off = Array.isArray(all.off) ? all.off : [];
  return {
    fixed: { ...valuesIn(all, 'fixed'), ...(off.includes('chime') && { chime: false }) },
    defaults: valuesIn(all, 'default'),
    limits: Object.fromEntries(KINDS.map((kind) => [kind, limitsIn(all, kind)])),
    off,
  };
}

/**
 * The value of a setting as it would be stored. What is not said of a setting with several parts is as Limber has it.
 *
 * @returns undefined where it cannot be
 */
export function policyValue(name: string, given: unknown): unknown {
  // The schedule that a plan came from is no setting of its own.
  if (!Object.hasOwn(SETTING, name) || name === 'preset') return undefined;
  const said = toValue(given);
  const value = isRecord(said) ? whole(name as keyof Settings, said) : said;
  const result = v.safeParse(SETTING[name as keyof Settings], value);
  const range = RANGE[name];
  return result.success && (!range || v.safeParse(range, value).success) ? result.output : undefined;
}

/** A limit for an interval, in milliseconds; undefined where it cannot be one. */
export function policyLimit(given: unknown): number | undefined {
  const result = v.safeParse(every, toValue(given));
  return result.success ? result.output : undefined;
}

/** The fields of an object; of anything else none. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whole(name: keyof Settings, said: Record<string, unknown>): unknown {
  if (name === 'hours') return Object.keys(said).length > 0 ? { ...NO_WEEK, ...said } : null;
  return { ...Object(DEFAULTS[name]), ...said };
}

function valuesIn(all: Record<string, unknown>, how: 'fixed' | 'default'): Partial<Settings> {
  const values = Object.keys(all).map((name) => [name, policyValue(name, fieldsOf(all[name])[how])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function limitsIn(all: Record<string, unknown>, kind: Kind): Limits {
  const { min, max } = fieldsOf(all[kind]);
  const [least = NO_LIMITS[0], most = NO_LIMITS[1]] = [policyLimit(min), policyLimit(max)];
  return least <= most ? [least, most] : NO_LIMITS;
}
