import { lineOf, linkOf } from '../../core/policy/contact';
import { FEATURES } from '../../core/policy/policy';
import type { Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { fieldsOf, policyLimit, policyValue, readPolicy } from './policy';
import { shown } from './record';
import type { Place } from './sense';
import { SETTING } from './settings';

/** A value of a policy that is ignored. */
export interface PolicyFault {
  /** Where in the policy it stands. */
  readonly place: Place;
  /** What stands there, in a few characters. */
  readonly found: string;
  /**
   * `unknown`: there is nothing of that name; `unusable`: it cannot be the value of this; `crossed`: the least interval is
   * above the most; `overruled`: a fixed value stands beside it, or it is switched off.
   */
  readonly why: 'unknown' | 'unusable' | 'crossed' | 'overruled';
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];

/** Everything in a policy that `readPolicy` leaves out, value by value, in the order in which it stands there. */
export function policyFaults(given: unknown): PolicyFault[] {
  const { off } = readPolicy(given);
  return Object.entries(fieldsOf(given)).flatMap(([name, entry]) => {
    if (name === 'off') return faultsOfOff(entry);
    if (name === 'contact') return faultsOfContact(entry);
    if (!Object.hasOwn(SETTING, name) || name === 'preset') return [fault([name], entry, 'unknown')];
    return faultsOfSetting(name as keyof Settings, entry, name === 'chime' && off.includes(name));
  });
}

function fault(place: Place, value: unknown, why: PolicyFault['why']): PolicyFault {
  return { place, found: shown(value), why };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOfOff(entry: unknown): PolicyFault[] {
  if (!Array.isArray(entry)) return [fault(['off'], entry, 'unusable')];
  const known: readonly unknown[] = FEATURES;
  return entry.flatMap((one, index) => (known.includes(one) ? [] : [fault(['off', index], one, 'unknown')]));
}

function faultsOfContact(entry: unknown): PolicyFault[] {
  if (!isObject(entry)) return [fault(['contact'], entry, 'unusable')];
  const faults = Object.entries(fieldsOf(entry)).flatMap(([name, value]) => {
    if (name !== 'text' && name !== 'link') return [fault(['contact', name], value, 'unknown')];
    const isFine = name === 'text' ? lineOf(value) : linkOf(value);
    return isFine ? [] : [fault(['contact', name], value, 'unusable')];
  });
  // A link alone has no words to stand on.
  return 'text' in fieldsOf(entry) ? faults : [fault(['contact'], entry, 'unusable'), ...faults];
}

/** @param isSwitchedOff the whole of what it sets is */
function faultsOfSetting(name: keyof Settings, entry: unknown, isSwitchedOff: boolean): PolicyFault[] {
  if (!isObject(entry)) return [fault([name], entry, 'unusable')];
  const fields = fieldsOf(entry);
  const isFixed = policyValue(name, fields.fixed) !== undefined;
  return Object.entries(fields).flatMap(([how, value]) => {
    const place = [name, how];
    if (how === 'reason') return lineOf(value) ? [] : [fault(place, value, 'unusable')];
    if (how === 'fixed' || how === 'default') {
      if (policyValue(name, value) === undefined) return [fault(place, value, 'unusable')];
      const isOverruled = isSwitchedOff || (how === 'default' && isFixed);
      return isOverruled ? [fault(place, value, 'overruled')] : faultsInside(name, place, value);
    }
    const isLimit = (how === 'min' || how === 'max') && (name === 'stretch' || name === 'micro');
    if (!isLimit) return [fault(place, value, 'unknown')];
    if (policyLimit(value) === undefined) return [fault(place, value, 'unusable')];
    if (isFixed) return [fault(place, value, 'overruled')];
    return isCrossed(fields) ? [fault(place, value, 'crossed')] : [];
  });
}

/** Parts of a setting that it does not have; what else is in it holds. */
function faultsInside(name: keyof Settings, place: Place, value: unknown): PolicyFault[] {
  const known = name === 'hours' ? WEEKDAYS : Object.keys(Object(DEFAULTS[name]));
  return Object.entries(fieldsOf(value))
    .filter(([part]) => !known.includes(part))
    .map(([part, one]) => fault([...place, part], one, 'unknown'));
}

function isCrossed({ min, max }: Record<string, unknown>): boolean {
  return (policyLimit(min) ?? 0) > (policyLimit(max) ?? Number.POSITIVE_INFINITY);
}
