import { newSession } from '../../../core/new-session';
import type { Cycle, Running, Session } from '../../../core/session';
import type { Plan, Settings } from '../../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../../core/units';

/** The plan of these tests: so long that nothing falls due or ends by itself. */
export const STRETCH: Plan = { on: true, every: 50 * MINUTE, length: 5 * MINUTE };

/**
 * Settings under which a prompt shows every rung at once: no waiting for a pause in typing, no other kind of break,
 * and an absence that nobody is long enough away for.
 */
export const PROMPT: Partial<Settings> = {
  stretch: STRETCH,
  micro: { on: false, every: 20 * MINUTE, length: 20 * SECOND },
  style: 'firm',
  windows: true,
  notice: 0,
  polite: false,
  idleAfter: 10 * MINUTE,
};

/** What is laid over a session: some of its fields, and some of those of the stretch cycle. */
export type Over = Partial<Session> & { readonly stretch?: Partial<Cycle> };

/**
 * A session of somebody who has sat there for an hour, with an early half of the interval behind them and nothing due.
 *
 * @param at the last event, in milliseconds
 */
export function counting(at: number, { stretch, ...over }: Over = {}): Session {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const session = newSession(at - HOUR, timeZone);
  return {
    ...session,
    at,
    inputAt: at,
    readAt: at,
    cycles: { ...session.cycles, stretch: { ...session.cycles.stretch, worked: 10 * MINUTE, ...stretch } },
    ...over,
  };
}

/** The interval is over as soon as anybody looks. */
export function dueAtOnce(at: number, over: Over = {}): Session {
  return counting(at, { ...over, stretch: { worked: STRETCH.every, ...over.stretch } });
}

/** A cold session is over as soon as anybody looks. */
export function caring(at: number): Session {
  const care = {
    id: 'flare.1',
    kind: 'cold',
    startedAt: at - 15 * MINUTE,
    endsAt: at,
    shown: [],
    seen: false,
  } as const;
  return counting(at, { care });
}

/** A stretch break has asked, loudly, for some time. */
export function prompted(at: number, over: Over = {}, present = 0): Session {
  const prompt = { at: at - present, present, loud: 0 };
  return counting(at, {
    ...over,
    stretch: { worked: STRETCH.every, dueAt: at - present, prompt, shown: ['chime', 'notification'], ...over.stretch },
  });
}

/** A stretch break was postponed. */
export function postponed(at: number, left: number, over: Over = {}): Session {
  return counting(at, {
    ...over,
    stretch: { worked: STRETCH.every, dueAt: at - MINUTE, postponed: 1, postponedLeft: left, ...over.stretch },
  });
}

/** A stretch break is being taken, without a routine yet; its page was shown. */
export function running(at: number, length: number, given: number, over: Partial<Running> = {}): Session {
  const session = counting(at, { stretch: { worked: STRETCH.every, dueAt: at - given } });
  const startedAt = at - given;
  return {
    ...session,
    running: {
      id: session.cycles.stretch.id,
      kind: 'stretch',
      startedAt,
      length,
      plan: null,
      step: 0,
      stepEndsAt: startedAt + length,
      remaining: null,
      pausedAt: null,
      pausedFor: 0,
      asking: false,
      seenAt: at,
      goneAt: null,
      shown: ['page'],
      ...over,
    },
  };
}
