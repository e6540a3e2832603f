import * as v from 'valibot';
import type { Session, Worked } from '../../core/session';
import { care, kind, planStep, rung } from './break-parts';
import { between, count, finite } from './numbers';

const at = finite;
const ms = finite;
const zone = v.custom<string>(isZone, 'Not a time zone.');
const rungs = v.array(rung);
const sensed = v.nullable(v.object({ since: at, last: at }));

const cycle = v.object({
  id: v.string(),
  since: at,
  worked: between(0, Number.MAX_SAFE_INTEGER),
  floor: ms,
  dueAt: v.nullable(at),
  prompt: v.nullable(v.object({ at, present: ms, loud: v.nullable(ms) })),
  postponed: count,
  postponedLeft: v.nullable(ms),
  shown: rungs,
  dismissed: rungs,
});

const running = v.object({
  id: v.string(),
  kind,
  startedAt: at,
  length: ms,
  plan: v.nullable(v.array(planStep)),
  step: count,
  stepEndsAt: v.nullable(at),
  remaining: v.nullable(ms),
  pausedAt: v.nullable(at),
  pausedFor: ms,
  asking: v.boolean(),
  seenAt: at,
  goneAt: v.nullable(at),
  shown: rungs,
});

const ended = v.object({
  id: v.string(),
  kind,
  result: v.picklist(['taken', 'partly', 'skipped']),
  at,
  ms,
  chimed: v.boolean(),
});

const session: v.GenericSchema<unknown, Session> = v.object({
  format: v.picklist([1]),
  born: at,
  counter: count,
  at,
  zone,
  zoneBefore: zone,
  zoneSince: at,
  idle: v.nullable(
    v.object({
      id: v.string(),
      since: at,
      how: v.picklist(['seen', 'idle', 'locked', 'gap']),
      seatedTo: v.nullable(at),
    }),
  ),
  presentFrom: at,
  inputAt: at,
  unanswered: count,
  heldSince: v.nullable(at),
  heldTo: at,
  readAt: at,
  wokeAt: at,
  cycles: v.object({ stretch: cycle, micro: cycle }),
  running: v.nullable(running),
  ended: v.nullable(ended),
  pause: v.nullable(v.object({ since: at, until: v.nullable(at), civil: v.nullable(v.string()), asked: v.boolean() })),
  meeting: v.nullable(v.object({ since: at, until: at, civil: v.string() })),
  sound: sensed,
  fullScreen: sensed,
  recent: v.array(v.custom<Worked>(isWorked)),
  care: v.nullable(
    v.object({
      id: v.string(),
      kind: care,
      startedAt: at,
      endsAt: at,
      shown: rungs,
      seen: v.boolean(),
    }),
  ),
  nudgeUntil: v.nullable(at),
});

/** What became of reading a session record: fine, from a newer Limber, or damaged. */
export type SessionRead =
  | { readonly session: Session }
  | { readonly why: string; readonly telling: 'session-newer' | 'session-set-aside' };

/** Checks a stored session record as a whole. */
export function readSession(value: unknown): SessionRead {
  if (typeof (value as Session)?.format === 'number' && (value as Session).format > 1) {
    return { why: `Format ${(value as Session).format} is newer than this Limber.`, telling: 'session-newer' };
  }
  // A record from before flare-ups is a whole one.
  const result = v.safeParse(session, { care: null, nudgeUntil: null, ...(value as object) });
  return result.success
    ? { session: result.output }
    : { why: `${v.getDotPath(result.issues[0])}: ${result.issues[0].message}`, telling: 'session-set-aside' };
}

function isWorked(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isZone(zone: unknown): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone as string);
    return true;
  } catch {
    return false;
  }
}
