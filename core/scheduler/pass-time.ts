import { hoursChangesBetween } from '../civil/working-hours';
import { holdsAt, STOPS } from '../holds';
import { KINDS } from '../kind';
import { CORRECTABLE } from '../limits';
import type { Worked } from '../session';
import { awaySince } from './absence';
import type { Turn } from './turn';
import { change, span } from './turn';

/**
 * Accounts for the time from the cursor up to an instant: break, at the desk, stopped or away. Only presence outside
 * stopping holds moves a break closer. What turns out to have been absence is taken back as far as it can be.
 */
export function passTime(turn: Turn, to: number): void {
  const { session, cursor, settings, awayTo } = turn;
  if (session.running) {
    span(turn, cursor, to, 'break');
    turn.cursor = to;
    return;
  }
  const away = awaySince(session, settings, awayTo);
  if (away === null) {
    pass(turn, cursor, to);
  } else {
    const left = Math.min(Math.max(away, cursor), to);
    const back = Math.min(Math.max(awayTo, left), to);
    // At every event of the absence: evidence that it began earlier may come late.
    takeBack(turn, Math.max(away, session.presentFrom), Math.min(cursor, awayTo));
    pass(turn, cursor, left);
    span(turn, left, back, 'away');
    pass(turn, back, to);
  }
  turn.cursor = to;
}

/** Presence, cut where a hold begins or ends. */
function pass(turn: Turn, from: number, to: number): void {
  const { session, settings } = turn;
  const { pause, meeting, zone } = session;
  const cuts = settings.hours ? hoursChangesBetween(settings.hours, from, to, zone) : [];
  for (const end of [pause?.until, meeting?.until]) if (end && end > from && end < to) cuts.push(end);
  cuts.sort((a, b) => a - b);
  let at = from;
  for (const cut of [...cuts, to]) {
    const hold = holdsAt(session, settings, at)[0] ?? null;
    const stopped = hold !== null && STOPS[hold.reason];
    span(turn, at, cut, stopped ? 'stopped' : 'desk', hold?.reason ?? null);
    if (!stopped) work(turn, at, cut);
    at = cut;
  }
}

function work(turn: Turn, from: number, to: number): void {
  const { session, settings } = turn;
  const ms = to - from;
  if (ms <= 0) return;
  for (const kind of KINDS) {
    if (!settings[kind].on) continue;
    const { worked, postponedLeft, prompt } = session.cycles[kind];
    change(session, kind, {
      worked: worked + ms,
      postponedLeft: postponedLeft === null ? null : postponedLeft - ms,
      prompt: prompt && { ...prompt, present: prompt.present + ms },
    });
  }
  const last = session.recent.at(-1);
  const kept = session.recent.filter(([, end]) => end > to - CORRECTABLE);
  session.recent = last?.[1] === from ? [...kept.slice(0, -1), [last[0], to]] : [...kept, [from, to]];
}

/** Work that had been counted and was absence. What was shown meanwhile stays shown: only the accounts are put right. */
function takeBack(turn: Turn, from: number, to: number): void {
  const { session } = turn;
  if (to <= from) return;
  for (const kind of KINDS) {
    const { since, worked, postponedLeft, prompt } = session.cycles[kind];
    const ms = overlap(session.recent, Math.max(from, since), to);
    const asked = prompt ? overlap(session.recent, Math.max(from, prompt.at), to) : 0;
    change(session, kind, {
      worked: Math.max(0, worked - ms),
      postponedLeft: postponedLeft === null ? null : postponedLeft + ms,
      prompt: prompt && { ...prompt, present: Math.max(0, prompt.present - asked) },
    });
  }
  session.recent = session.recent.flatMap(([a, b]) => without(a, b, from, to));
  span(turn, from, to, 'away');
}

function overlap(recent: readonly Worked[], from: number, to: number): number {
  return recent.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0);
}

function without(a: number, b: number, from: number, to: number): Worked[] {
  const parts: Worked[] = [
    [a, Math.min(b, from)],
    [Math.max(a, to), b],
  ];
  return parts.filter(([start, end]) => end > start);
}
