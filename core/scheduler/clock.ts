import { fromCivil } from '../civil/local-day';
import type { Event } from '../event';
import type { Cycle, Running, Sensed, Session } from '../session';
import type { Draft } from './turn';
import { nextId } from './turn';

/**
 * Takes the event's clock and zone over. A clock set back moves the anchors of all durations by the jump, so that
 * what has accrued and what is left stay what they were; ends that are times of day stay times of day.
 * (Set forward is not told from sleep, and read as sleep: gap.ts.)
 */
export function takeClock(session: Draft, event: Event): void {
  if (event.zone !== session.zone) {
    session.zoneBefore = session.zone;
    session.zoneSince = event.at;
    session.zone = event.zone;
    if (session.pause?.civil) {
      session.pause = { ...session.pause, until: fromCivil(session.pause.civil, event.zone) };
    }
    if (session.meeting) {
      session.meeting = { ...session.meeting, until: fromCivil(session.meeting.civil, event.zone) };
    }
  }
  if (event.at < session.at) shift(session, event.at - session.at);
}

function shift(session: Draft, by: number): void {
  const anchors = ['at', 'presentFrom', 'inputAt', 'heldTo', 'readAt', 'wokeAt', 'zoneSince'] as const;
  for (const anchor of anchors) session[anchor] += by;
  const moved = (at: number | null) => (at === null ? null : at + by);
  const sensed = (old: Sensed | null): Sensed | null => old && { since: old.since + by, last: old.last + by };
  session.heldSince = moved(session.heldSince);
  session.sound = sensed(session.sound);
  session.fullScreen = sensed(session.fullScreen);
  if (session.idle) {
    const { since, seatedTo } = session.idle;
    // A new id: its fact may come on another day than the one it was logged on before.
    session.idle = { ...session.idle, id: nextId(session), since: since + by, seatedTo: moved(seatedTo) };
  }
  session.cycles = { stretch: cycle(session.cycles.stretch, by), micro: cycle(session.cycles.micro, by) };
  session.running &&= running(session.running, by);
  session.ended &&= { ...session.ended, at: session.ended.at + by };
  session.meeting &&= { ...session.meeting, since: session.meeting.since + by };
  session.recent = session.recent.map(([from, to]) => [from + by, to + by]);
  session.care &&= { ...session.care, startedAt: session.care.startedAt + by, endsAt: session.care.endsAt + by };
  session.pause = pause(session.pause, by);
}

function pause(old: Session['pause'], by: number): Session['pause'] {
  if (!old) return null;
  const until = old.until !== null && old.civil === null ? old.until + by : old.until;
  return { ...old, since: old.since + by, until };
}

function cycle(old: Cycle, by: number): Cycle {
  return {
    ...old,
    since: old.since + by,
    dueAt: old.dueAt === null ? null : old.dueAt + by,
    prompt: old.prompt && { ...old.prompt, at: old.prompt.at + by },
  };
}

function running(old: Running, by: number): Running {
  const moved = (at: number | null) => (at === null ? null : at + by);
  return {
    ...old,
    startedAt: old.startedAt + by,
    stepEndsAt: moved(old.stepEndsAt),
    pausedAt: moved(old.pausedAt),
    seenAt: old.seenAt + by,
    goneAt: moved(old.goneAt),
  };
}
