import * as v from 'valibot';
import type { Day } from '../../core/day/day';
import { kind } from './break-parts';
import { finite } from './numbers';

const at = finite;

const fact = v.object({
  id: v.string(),
  kind,
  result: v.picklist(['taken', 'partly', 'skipped', 'postponed', 'natural', 'missed']),
  at,
  day: v.string(),
  offset: at,
  ms: at,
  byUser: v.boolean(),
  moves: v.optional(v.array(v.object({ id: v.string(), ms: at }))),
});

const span = v.object({
  from: at,
  to: at,
  what: v.picklist(['desk', 'stopped', 'away', 'break', 'closed']),
  why: v.nullable(v.picklist(['off', 'paused', 'off-hours', 'meeting', 'sound', 'full-screen', 'nobody'])),
});

/** The record of a day, as stored and as imported. */
export const DAY: v.GenericSchema<unknown, Day> = v.object({
  day: v.string(),
  facts: v.array(fact),
  spans: v.array(span),
});

/** A stored day if it is one; null where it is damaged. */
export function readDay(value: unknown): Day | null {
  const result = v.safeParse(DAY, value);
  return result.success ? result.output : null;
}
