import type { Move } from '../day/day';
import { BREAK_PAUSE_LIMIT, CHIME_LATE, PAGE_GONE, PAGE_OPENING } from '../limits';
import type { Ended, PlanStep, Running } from '../session';
import { SECOND } from '../units';
import { restart, restartAfter } from './cycle';
import type { Turn } from './turn';
import { log } from './turn';

/** Where a running break is: the step, and what is left of it in milliseconds. Derived from stored ends, never counted. */
export function position(running: Running, now: number): { step: number; left: number } {
  if (running.remaining !== null || running.stepEndsAt === null) {
    return { step: running.step, left: running.remaining ?? 0 };
  }
  let { step, stepEndsAt: end } = running;
  const steps = running.plan ?? [];
  while (now >= end && step < steps.length - 1) {
    step += 1;
    end += steps[step]?.ms ?? 0;
  }
  return { step, left: Math.max(0, end - now) };
}

/** When a running break will be over if nobody touches it; null while it is paused. */
export function endOf(running: Running): number | null {
  if (running.stepEndsAt === null) return null;
  const later = (running.plan ?? []).slice(running.step + 1);
  return later.reduce((end, { ms }) => end + ms, running.stepEndsAt);
}

/** What is left of a running break, its later steps included, in milliseconds. */
export function leftOf(running: Running, now: number): number {
  const { step, left } = position(running, now);
  const later = (running.plan ?? []).slice(step + 1);
  return later.reduce((sum, { ms }) => sum + ms, left);
}

/** Time given to a break up to an instant, pauses left out, in milliseconds. */
export function givenTo(running: Running, at: number): number {
  return Math.max(0, Math.min(at, running.pausedAt ?? at) - running.startedAt - running.pausedFor);
}

/** From half its length on a break was taken, before that partly. */
export function resultAt(running: Running, at: number): 'taken' | 'partly' {
  return givenTo(running, at) >= running.length / 2 ? 'taken' : 'partly';
}

/**
 * The plan up to an instant, the step that is under way cut to the time it has had: a plan says what was done, too.
 * Where the page has chosen none, nothing.
 */
export function doneBy(running: Running, at: number): PlanStep[] {
  const { step, left } = position(running, at);
  return (running.plan ?? []).slice(0, step + 1).map((one, n) => (n < step ? one : { ...one, ms: one.ms - left }));
}

/** What was done up to an instant: each movement once, its sides together. Less than a second of one was not done. */
export function movesOf(running: Running, at: number): Move[] {
  const times = new Map<string, number>();
  for (const { stretch, ms } of doneBy(running, at)) times.set(stretch, (times.get(stretch) ?? 0) + ms);
  return [...times].map(([id, ms]) => ({ id, ms })).filter(({ ms }) => ms >= SECOND);
}

/** The next instant at which a running break ends by itself, and as what. */
export function selfEnd(running: Running): { at: number; chime: boolean } {
  const ends = [{ at: endOf(running) ?? Number.POSITIVE_INFINITY, chime: true }];
  if (running.pausedAt !== null) ends.push({ at: running.pausedAt + BREAK_PAUSE_LIMIT, chime: false });
  if (running.goneAt !== null) ends.push({ at: running.goneAt + PAGE_GONE, chime: false });
  return ends.reduce((first, end) => (end.at < first.at ? end : first));
}

/**
 * The break page, which had been there, is not there any more, and nobody said when it went: it lived at least until its
 * last sign of life, which it gives at every step. One that was asked for a moment ago may still be on its way: it has
 * chosen no routine yet, or asks whether to go on.
 */
export function missPage({ session, event, now }: Turn): void {
  const { running } = session;
  if (!running || running.goneAt !== null || event.reading?.breakPages !== 0) return;
  const { seenAt, shown, plan, asking } = running;
  const isRecent = now - seenAt < PAGE_OPENING;
  if (!shown.includes('page') || (isRecent && (plan === null || asking))) return;
  session.running = { ...running, goneAt: isRecent ? now : seenAt };
}

/** Ends the running break: logged at its instant, timers restarted, kept for the page's calm end. */
export function finish(turn: Turn, at: number, result: Ended['result'], chime: boolean): void {
  const { session } = turn;
  const { running } = session;
  if (!running) return;
  const { id, kind } = running;
  const ms = givenTo(running, at);
  const moves = movesOf(running, at);
  log(turn, { id, kind, result, at, ms, ...(moves.length > 0 && { moves }) });
  session.ended = { id, kind, result, at, ms, chimed: !chime || turn.now - at > CHIME_LATE };
  session.running = null;
  session.presentFrom = at;
  // Skipping concerns one kind only; a stretch break in any part restarts both.
  if (result === 'skipped') restart(session, kind, at);
  else restartAfter(session, kind, at);
}

/** Ends a break that is over by its stored end, at that end; `paid` is called with the instant before it ends. */
export function finishIfOver(turn: Turn, until: number, paid: (at: number) => void): void {
  const { running } = turn.session;
  if (!running) return;
  const { at, chime } = selfEnd(running);
  if (at > until) return;
  // A page that was closed ended the break when it went, not seconds later.
  const ended = running.goneAt !== null && at === running.goneAt + PAGE_GONE ? running.goneAt : at;
  paid(Math.max(turn.cursor, ended));
  finish(turn, ended, resultAt(running, ended), chime);
}

/**
 * The browser was closed in the middle of a break. Past its end: taken if half of it had passed while our page lived,
 * else partly. Not past: the page comes back once and asks whether to go on; the closed time was a pause.
 */
export function endInterrupted(turn: Turn): void {
  const { session, now } = turn;
  const { running } = session;
  if (!running) return;
  const lived = Math.min(now, running.seenAt);
  if (selfEnd(running).at <= now) {
    finish(turn, lived, resultAt(running, lived), false);
    return;
  }
  const { step, left } = position(running, lived);
  session.running = {
    ...running,
    step,
    stepEndsAt: null,
    remaining: left,
    pausedAt: now,
    pausedFor: running.pausedFor + (running.pausedAt === null ? now - lived : now - running.pausedAt),
    asking: true,
    goneAt: null,
    shown: [],
  };
}
