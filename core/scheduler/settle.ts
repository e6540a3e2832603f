import { localDay } from '../civil/local-day';
import { rangeAt } from '../civil/working-hours';
import { holdsAt } from '../holds';
import { KINDS } from '../kind';
import { GRACE, MICRO_MISSED, NEAR_STRETCH, POLITE_LIMIT, POLITE_QUIET, WAKING } from '../limits';
import type { Prompt, Session } from '../session';
import type { Settings } from '../settings';
import { timeLeft } from '../time-left';
import { awaySince } from './absence';
import { isDue, restart } from './cycle';
import type { Turn } from './turn';
import { change, hasSign, log } from './turn';

/** Brings the session to where it belongs at the turn's instant: holds, what is over, what is due, what asks. */
export function settle(turn: Turn): void {
  dropSwitchedOff(turn);
  miss(turn);
  endHolds(turn);
  fallDue(turn);
  ask(turn);
  growLoud(turn);
}

/** A kind switched off: its prompt is withdrawn without a fact; what had accrued is kept for when it is on again. */
function dropSwitchedOff({ session, settings }: Turn): void {
  for (const kind of KINDS) {
    const { dueAt } = session.cycles[kind];
    if (settings[kind].on || dueAt === null) continue;
    // What was shown and how often it was postponed stays with its id: switched on again it is the same break.
    change(session, kind, { dueAt: null, prompt: null, postponedLeft: null });
  }
}

/** The grace is counted from the end of the last hold: its own where it had one, not the wake that noticed it. */
function endHolds(turn: Turn): void {
  const { session, settings, now, before } = turn;
  const { pause, meeting } = session;
  const ends = [pause?.until, meeting?.until, settings.hours && rangeAt(settings.hours, now, session.zone)?.from];
  if (pause && pause.until !== null && pause.until <= now) session.pause = null;
  if (meeting && meeting.until <= now) session.meeting = null;
  if (holdsAt(session, settings, now).length > 0) {
    session.heldSince ??= now;
    for (const kind of KINDS) if (session.cycles[kind].prompt) change(session, kind, { prompt: null });
  } else if (session.heldSince !== null) {
    const ended = ends.filter((end) => end != null && end > before && end <= now) as number[];
    session.heldSince = null;
    session.heldTo = ended.length > 0 ? Math.max(...ended) : now;
  }
}

/** Prompts that nobody answered. */
function miss(turn: Turn): void {
  const { session, settings, now } = turn;
  if (settings.missedAfter === null) return;
  const after = { stretch: settings.missedAfter, micro: Math.min(MICRO_MISSED, settings.missedAfter) };
  for (const kind of KINDS) {
    const { id, prompt } = session.cycles[kind];
    if (!prompt || prompt.present < after[kind]) continue;
    log(turn, { id, kind, result: 'missed', at: now, ms: 0 });
    restart(session, kind, now);
    // Not by somebody who did something in this very turn.
    if (!hasSign(turn)) session.unanswered += 1;
  }
}

function fallDue(turn: Turn): void {
  const { session, settings, now } = turn;
  for (const kind of KINDS) {
    const { dueAt, postponedLeft } = session.cycles[kind];
    if (!settings[kind].on || timeLeft(session, settings, kind) > 0) continue;
    // A postponement that is over asks again; its break has been due since before.
    if (postponedLeft !== null) change(session, kind, { postponedLeft: null });
    else if (dueAt === null) change(session, kind, { dueAt: now });
  }
  // One surface: the longest due speaks, a micro-break gives way without a fact.
  const micro = session.cycles.micro;
  if (session.running?.id === micro.id) return;
  if (isDue(micro) && givesWay(session, settings)) restart(session, 'micro', now);
  else if (micro.dueAt !== null && stretchAsks(session, settings)) restart(session, 'micro', now);
}

/** Whether a micro-break that is due now gives way: a stretch break is under way, or at most five minutes off. */
function givesWay(session: Session, settings: Settings): boolean {
  if (session.running?.kind === 'stretch') return true;
  if (!settings.stretch.on) return false;
  // An open micro prompt stays until the stretch break itself is due.
  if (session.cycles.micro.prompt) return stretchAsks(session, settings);
  return timeLeft(session, settings, 'stretch') <= NEAR_STRETCH;
}

function stretchAsks(session: Session, settings: Settings): boolean {
  return settings.stretch.on && isDue(session.cycles.stretch);
}

function ask(turn: Turn): void {
  const { session, settings, now } = turn;
  if (session.running || session.heldSince !== null || now < graceEnds(session)) return;
  if (awaySince(session, settings, now) !== null) return;
  if (KINDS.some((kind) => session.cycles[kind].prompt)) return;
  const kind = KINDS.find((one) => settings[one].on && isDue(session.cycles[one]));
  if (kind) change(session, kind, { prompt: { at: now, present: 0, loud: null } });
}

/** Nothing asks before this: a while after a hold, after sleep, and after a cold or warmth session has ended. */
export function graceEnds({ heldTo, wokeAt, care }: Session): number {
  return Math.max(heldTo + GRACE, wokeAt + WAKING, (care?.endsAt ?? 0) + GRACE);
}

/** Polite prompting: anything louder than the badge waits for the first pause in typing, at most two minutes. */
function growLoud(turn: Turn): void {
  const { session, settings } = turn;
  for (const kind of KINDS) {
    const { prompt } = session.cycles[kind];
    if (!prompt || prompt.loud !== null) continue;
    const loud = loudFrom(turn, prompt, settings.polite);
    if (loud !== null) change(session, kind, { prompt: { ...prompt, loud } });
  }
}

function loudFrom({ session, now }: Turn, prompt: Prompt, polite: boolean): number | null {
  if (!polite) return 0;
  if (prompt.present >= POLITE_LIMIT) return POLITE_LIMIT;
  const pausing = session.idle !== null && now - session.idle.since >= POLITE_QUIET;
  return pausing ? prompt.present : null;
}

/** Whether "until I resume" should ask, once, on a later day than it began. */
export function pauseAsks(session: Session, now: number): boolean {
  const { pause, zone } = session;
  return pause?.until === null && !pause.asked && localDay(now, zone).day > localDay(pause.since, zone).day;
}
