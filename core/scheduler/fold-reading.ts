import type { Reading } from '../event';
import { HEARTBEAT, LATE_HEARTBEAT, POLITE_QUIET, SEATED_LIMIT, SENSED_REARM } from '../limits';
import type { Idle, Sensed } from '../session';
import { isCertain, quietSince } from './absence';
import type { Turn } from './turn';
import { nextId } from './turn';

/**
 * Takes over what the event and the browser say about the person: quiet since when, locked, back again; and what is
 * heard and seen (sound in front, full screen). An absence that ends is only marked (`turn.returned`): it is credited first.
 */
export function foldReading(turn: Turn): void {
  const { session, event } = turn;
  const { reading } = event;
  const before = session.readAt;
  if (reading) {
    // Sound vouches up to the very touch or lock that ends the quiet, and for a quiet that begins with this event.
    foldSeat(turn, reading, before);
    session.readAt = turn.now;
    session.sound = sense(session.sound, reading.soundInFront, turn.now, before);
    session.fullScreen = sense(session.fullScreen, reading.fullScreen, turn.now, before);
  }
  foldQuiet(turn);
  if (reading) foldSeat(turn, reading, before);
}

function foldQuiet(turn: Turn): void {
  const { session, event } = turn;
  const { idle } = session;
  if (event.kind === 'command') {
    if (idle) comeBack(turn, idle);
    return;
  }
  // A report of ours without a reading says nothing of the person.
  if (event.kind === 'report' && !event.reading) return;
  // A reading knows better than an event that may be late.
  if (event.reading ? event.reading.locked : event.kind === 'idle' && event.state === 'locked') {
    lock(turn, idle);
    return;
  }
  // Where idle is ignored a gap is over when it is noticed.
  const over = idle?.how === 'gap' && turn.settings.away === 'ignored';
  if (idle && (over || hasMoved(turn, idle))) {
    comeBack(turn, idle);
    return;
  }
  const quiet = quietFor(turn);
  const announced = event.kind === 'idle' && event.state === 'idle';
  if (!idle) session.idle = begin(turn, quiet, announced);
  else session.idle = { ...idle, since: sinceOf(turn, idle, quiet), how: goesOn(turn, idle, announced) };
}

/** A quiet that is new. Nobody can have been away before the last thing they touched. */
function begin({ session, now }: Turn, quiet: number, announced: boolean): Idle | null {
  if (quiet === 0) return null;
  const since = Math.max(now - quiet, session.inputAt);
  return { id: nextId(session), since, how: announced ? 'idle' : 'seen', seatedTo: null };
}

/** Better evidence moves the beginning of a quiet back. A lock and a gap began when they did. */
function sinceOf({ session, now }: Turn, idle: Idle, quiet: number): number {
  if (quiet === 0 || isCertain(idle)) return idle.since;
  return Math.min(idle.since, Math.max(now - quiet, session.inputAt));
}

/**
 * Somebody is back. The idle API tells when an absence ends that it announced, and a command does; otherwise it is only
 * known that the last reading still found it: a pause of half a minute that a wake happened to see is no natural break.
 */
function comeBack(turn: Turn, idle: Idle): void {
  const { event, session, now } = turn;
  turn.returned = true;
  const active = event.kind === 'idle' && event.state === 'active';
  // Who clicks has unlocked the screen before: if nobody told that, it is not known when.
  const told = (active && idle.how !== 'seen') || (event.kind === 'command' && idle.how === 'idle');
  const gap = idle.how === 'gap' && session.wokeAt === now;
  turn.awayTo = told || gap ? now : lastLook(turn, idle);
  // Back and away again between two wakes.
  const announced = event.kind === 'idle' && event.state === 'idle';
  if (event.kind !== 'command') turn.nextIdle = begin(turn, quietFor(turn), announced);
}

/** The last instant at which a reading still found somebody away. */
function lastLook({ before, readBefore }: Turn, idle: Idle): number {
  return Math.max(idle.since, Math.min(before, readBefore));
}

/**
 * What an absence is that goes on: announced now; or revoked, by an `active` that comes because the interval was set
 * higher and not because somebody moved: nobody will tell its end then; or unlocked without a touch; or what it was.
 */
function goesOn({ event }: Turn, idle: Idle, announced: boolean): Idle['how'] {
  if (idle.how === 'seen' && announced) return 'idle';
  if (idle.how === 'idle' && event.kind === 'idle' && event.state === 'active') return 'seen';
  return idle.how === 'locked' && event.reading ? 'idle' : idle.how;
}

/**
 * How long nobody has moved for sure, in milliseconds. The reading repairs a lost event; the event one that came late,
 * unless the reading says that somebody has moved since: then it is the event that is out of date.
 */
function quietFor({ event }: Turn): number {
  const said = event.kind === 'idle' && event.state === 'idle' ? event.after : 0;
  if (!event.reading) return said;
  const { quietAtLeast, quietLessThan } = event.reading;
  return quietLessThan === null || said < quietLessThan ? Math.max(said, quietAtLeast) : quietAtLeast;
}

/** Whether somebody has moved since an absence began. A reading decides; without one the event does. */
function hasMoved({ event, now }: Turn, idle: Idle): boolean {
  const active = event.kind === 'idle' && event.state === 'active';
  if (event.reading) {
    const { quietAtLeast, quietLessThan } = event.reading;
    // Nobody unlocks a screen without a touch.
    if (idle.how === 'locked' && (active || quietAtLeast === 0)) return true;
    if (active && quietAtLeast === 0) return true;
    return quietLessThan !== null && idle.since < now - quietLessThan;
  }
  if (event.kind === 'idle') return active;
  // After a gap nothing is known; who is not known to be away is present: breaks must come without any idle events.
  return idle.how === 'gap';
}

/** Locked: away at once, and since before that where the quiet before it had been announced. */
function lock(turn: Turn, idle: Idle | null): void {
  const { session, now } = turn;
  if (idle?.how === 'locked') return;
  if (idle?.how === 'seen') {
    comeBack(turn, idle);
    turn.nextIdle = { id: nextId(session), since: now, how: 'locked', seatedTo: null };
    return;
  }
  const since = idle ? quietSince(idle, turn.settings) : now;
  session.idle = { id: idle?.id ?? nextId(session), since, how: 'locked', seatedTo: null };
}

/** Sound extends the seat only without a gap: from the moment idle began, reading by reading, up to its limit. */
function foldSeat(turn: Turn, reading: Reading, before: number): void {
  const { session, now } = turn;
  const { idle } = session;
  if (!idle || isCertain(idle) || !reading.sound) return;
  // A reading in the first seconds of quiet cannot have told it from typing.
  const began = idle.since + POLITE_QUIET > before;
  const unbroken = idle.seatedTo === null ? began : idle.seatedTo === before;
  if (unbroken) session.idle = { ...idle, seatedTo: Math.min(now, idle.since + SEATED_LIMIT) };
}

/** What was on at the reading before and is on now went on in between, unless that was a sleep; a short silence is none. */
function sense(old: Sensed | null, on: boolean, now: number, before: number): Sensed | null {
  if (!old) return on ? { since: now, last: now } : null;
  const goesOn = old.last === before && now - before <= HEARTBEAT + LATE_HEARTBEAT;
  if (goesOn || now - old.last < SENSED_REARM) {
    // Off at the very instant at which it was heard: an instant cannot be both.
    return { since: old.since, last: on ? now : Math.min(old.last, now - 1) };
  }
  return on ? { since: now, last: now } : null;
}
