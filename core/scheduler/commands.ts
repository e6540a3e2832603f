import { toCivil } from '../civil/local-day';
import { restOfToday } from '../civil/rest-of-today';
import type { Command, Reply } from '../event';
import type { Kind } from '../kind';
import { KINDS } from '../kind';
import { CARE_GAP, CARE_LIMIT, MEETING_LIMIT } from '../limits';
import type { Running } from '../session';
import { timeLeft } from '../time-left';
import { HOUR, MINUTE } from '../units';
import { restart, restartAfter } from './cycle';
import { doneBy, finish, position, resultAt } from './running';
import type { Turn } from './turn';
import { ALREADY, change, DONE, kindOf, log } from './turn';

type Handlers = { [D in Command['do']]: (turn: Turn, command: Extract<Command, { do: D }>) => Reply };

/** Carries out a command of a person. A doubled one finds its break or phase gone and is answered `already`. */
export function obey(turn: Turn, command: Command): Reply {
  const handler = HANDLERS[command.do] as (turn: Turn, command: Command) => Reply;
  return handler(turn, command);
}

const HANDLERS: Handlers = {
  look: () => DONE,

  start({ session, now, settings }, { kind, id }) {
    if (session.running || (id !== null && session.cycles[kind].id !== id)) return ALREADY;
    const { length } = settings[kind];
    withdraw(session);
    session.running = {
      id: session.cycles[kind].id,
      kind,
      startedAt: now,
      length,
      plan: null,
      step: 0,
      stepEndsAt: now + length,
      remaining: null,
      pausedAt: null,
      pausedFor: 0,
      asking: false,
      seenAt: now,
      goneAt: null,
      shown: [],
    };
    return DONE;
  },

  postpone(turn, { id, asked, minutes }) {
    const { session, settings, now } = turn;
    const kind = id === null ? announced(turn) : kindOf(session, id);
    if (!kind || session.cycles[kind].postponed !== (asked ?? session.cycles[kind].postponed)) return ALREADY;
    const cycle = session.cycles[kind];
    if (!isAnnounced(turn, kind)) return { did: 'refused', why: 'nothing-due' };
    if (cycle.postponed >= settings.postponeLimit) return { did: 'refused', why: 'limit' };
    const ms = (minutes ?? settings.postponeMinutes) * MINUTE;
    log(turn, { id: `${cycle.id}.${cycle.postponed + 1}`, kind, result: 'postponed', at: now, ms });
    const dueAt = cycle.dueAt ?? now;
    const asks = { prompt: null, shown: [], dismissed: [] };
    change(session, kind, { ...asks, dueAt, postponed: cycle.postponed + 1, postponedLeft: ms });
    if (session.running?.id === cycle.id) {
      session.running = null;
      session.presentFrom = now;
    }
    return DONE;
  },

  skip(turn, { id }) {
    const { session, now } = turn;
    const kind = kindOf(session, id);
    if (!kind) return ALREADY;
    if (session.running?.id === id) {
      finish(turn, now, 'skipped', false);
      return DONE;
    }
    if (!isAnnounced(turn, kind)) return { did: 'refused', why: 'nothing-due' };
    log(turn, { id, kind, result: 'skipped', at: now, ms: 0 });
    restart(session, kind, now);
    return DONE;
  },

  done(turn, { id }) {
    const { session, settings, now } = turn;
    const { cycles, running } = session;
    if (cycles.micro.id !== id || (!cycles.micro.prompt && running?.id !== id)) return ALREADY;
    if (running?.id === id) finish(turn, now, 'taken', false);
    else {
      log(turn, { id, kind: 'micro', result: 'taken', at: now, ms: settings.micro.length });
      restart(session, 'micro', now);
    }
    return DONE;
  },

  pause(turn, command) {
    const { session, settings, now } = turn;
    const { zone } = session;
    if (command.for === 'until-resumed') return pauseUntilResumed(turn);
    if (command.for === 'today') {
      const until = restOfToday(now, zone, settings.hours);
      session.pause = { since: now, until, civil: toCivil(until, zone), asked: false };
    } else {
      if (command.for > 24 * HOUR) return { did: 'refused', why: 'too-long' };
      session.pause = { since: now, until: now + command.for, civil: null, asked: false };
    }
    return DONE;
  },

  resume({ session }) {
    if (!session.pause) return ALREADY;
    session.pause = null;
    return DONE;
  },

  'pause-or-resume'(turn) {
    return turn.session.pause ? HANDLERS.resume(turn, { do: 'resume' }) : pauseUntilResumed(turn);
  },

  meeting({ session, now }, { until }) {
    if (until <= now) return { did: 'refused', why: 'past' };
    if (until - now > MEETING_LIMIT) return { did: 'refused', why: 'too-long' };
    session.meeting = { since: now, until, civil: toCivil(until, session.zone) };
    return DONE;
  },

  'meeting-over'({ session }) {
    if (!session.meeting) return ALREADY;
    session.meeting = null;
    return DONE;
  },

  'took-break'(turn, { id }) {
    const { session, now } = turn;
    const kind = kindOf(session, id);
    if (session.running || !kind) return ALREADY;
    log(turn, { id, kind, result: 'natural', at: now, ms: 0, byUser: true });
    restartAfter(session, 'stretch', now);
    return DONE;
  },

  restart({ session, now }) {
    if (session.running) return ALREADY;
    restartAfter(session, 'stretch', now);
    return DONE;
  },

  next(turn, { id, step }) {
    const { session, now } = turn;
    const running = runningOf(turn, id);
    if (!running || position(running, now).step !== step) return ALREADY;
    const following = running.plan?.[step + 1];
    if (!following) finish(turn, now, resultAt(running, now), false);
    else {
      const plan = [...doneBy(running, now), ...(running.plan ?? []).slice(step + 1)];
      session.running = { ...goOn(running, now), plan, step: step + 1, stepEndsAt: now + following.ms };
    }
    return DONE;
  },

  swap(turn, { id, step, steps }) {
    const { session, now } = turn;
    const running = runningOf(turn, id);
    const first = steps[0];
    if (!running?.plan || !first || position(running, now).step !== step) return ALREADY;
    // What was swapped away stays in the plan for the time it has had.
    const plan = [...doneBy(running, now), ...steps];
    session.running = { ...goOn(running, now), plan, step: step + 1, stepEndsAt: now + first.ms };
    return DONE;
  },

  'hold-break'(turn, { id }) {
    const { session, now } = turn;
    const running = runningOf(turn, id);
    if (!running || running.pausedAt !== null) return ALREADY;
    const { step, left } = position(running, now);
    session.running = { ...running, step, stepEndsAt: null, remaining: left, pausedAt: now };
    return DONE;
  },

  'go-on'(turn, { id }) {
    const { session, now } = turn;
    const running = runningOf(turn, id);
    if (running?.remaining == null) return ALREADY;
    session.running = { ...goOn(running, now), stepEndsAt: now + running.remaining };
    return DONE;
  },

  end(turn, { id }) {
    const running = runningOf(turn, id);
    if (!running) return ALREADY;
    finish(turn, turn.now, resultAt(running, turn.now), false);
    return DONE;
  },

  'care-start'({ session, now }, { id, kind, ms }) {
    const { care } = session;
    if (care?.id === id) return ALREADY;
    if (care && now < care.endsAt + CARE_GAP) return { did: 'refused', why: 'too-soon' };
    if (ms > CARE_LIMIT) return { did: 'refused', why: 'too-long' };
    withdraw(session);
    session.care = { id, kind, startedAt: now, endsAt: now + ms, shown: [], seen: false };
    return DONE;
  },

  'care-stop'({ session, now }, { id }) {
    const { care } = session;
    if (care?.id !== id || care.seen) return ALREADY;
    session.care = { ...care, endsAt: Math.min(care.endsAt, now), seen: true };
    return DONE;
  },

  nudge({ session }, { until }) {
    session.nudgeUntil = until;
    return DONE;
  },

  dismiss({ session }, { id, rung }) {
    const kind = kindOf(session, id);
    // Closing the notice says "I know", not "do not ask".
    if (!kind || rung === 'notice' || session.cycles[kind].dismissed.includes(rung)) return ALREADY;
    change(session, kind, { dismissed: [...session.cycles[kind].dismissed, rung] });
    return DONE;
  },
};

/** No break asks any more; what is due stays due. */
function withdraw(session: Turn['session']): void {
  for (const kind of KINDS) change(session, kind, { prompt: null });
}

function pauseUntilResumed({ session, now }: Turn): Reply {
  session.pause = { since: now, until: null, civil: null, asked: false };
  return DONE;
}

/** The break that asks, or is about to; not one that was postponed already. */
function announced(turn: Turn): Kind | undefined {
  const { cycles } = turn.session;
  return KINDS.find((kind) => cycles[kind].postponedLeft === null && isAnnounced(turn, kind));
}

/** The same break, running: a pause that was on is over. */
function goOn(running: Running, now: number): Running {
  const pausedFor = running.pausedFor + (running.pausedAt === null ? 0 : now - running.pausedAt);
  return { ...running, pausedFor, pausedAt: null, remaining: null, asking: false, seenAt: now };
}

function runningOf({ session }: Turn, id: string): Running | null {
  return session.running?.id === id ? session.running : null;
}

/** Whether a break has been announced: due, postponed, running, or within its notice. Only such a one is postponed or skipped. */
function isAnnounced({ session, settings }: Turn, kind: Kind): boolean {
  const { dueAt, id } = session.cycles[kind];
  if (dueAt !== null || session.running?.id === id) return true;
  return settings[kind].on && timeLeft(session, settings, kind) <= (kind === 'stretch' ? settings.notice : 0);
}
