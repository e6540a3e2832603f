import { i18n } from '#i18n';
import type { PresetTimer } from '../../content/types';
import type { Kind } from '../../core/kind';
import { keptWithin } from '../../core/policy/overlay';
import type { Policy } from '../../core/policy/policy';
import { NO_LIMITS } from '../../core/policy/policy';
import { rangeOf } from '../../core/policy/range-of';
import { MINUTE } from '../../core/units';
import { shortTime } from '../short-time';
import { inUnit } from '../unit-words';

/** Between which intervals an organization lets somebody choose; null where it sets no limits. */
export function limitWords(kind: Kind, limits: Policy['limits']): string | null {
  const [least, most] = limits[kind] ?? NO_LIMITS;
  if (least === 0 && most === Number.POSITIVE_INFINITY) return null;
  const { min, max } = rangeOf(`${kind}Every`, limits);
  return i18n.t(`policy.limits.${kind}`, { min: inUnit(`${kind}Every`, min), max: inUnit(`${kind}Every`, max) });
}

/** What the limits make of a timer of a schedule; null where it keeps to them. */
export function keptWords(kind: Kind, timer: PresetTimer | null, limits: Policy['limits']): string | null {
  if (!timer) return null;
  const every = keptWithin(timer.everyMinutes * MINUTE, limits[kind] ?? NO_LIMITS);
  return every === timer.everyMinutes * MINUTE ? null : i18n.t(`policy.kept.${kind}`, { every: shortTime(every) });
}
