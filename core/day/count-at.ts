import type { Kind } from '../kind';
import { GRACE, NEAR_STRETCH } from '../limits';
import { naturalAfter } from '../scheduler/natural';
import type { Settings } from '../settings';
import type { Day, Fact, Result, Span } from './day';
import { afterDeskTime, deskTime } from './desk-time';

/** A fact after which a clock starts anew: all but a break that was put off. */
export type Ending = Fact & { readonly result: Exclude<Result, 'postponed'> };

/**
 * What started a clock anew, and when, in milliseconds: a break; an absence or a closed browser that was over then; or a
 * stretch break so near that a micro-break gave way to it, of which there is no fact.
 */
export interface Reset {
  readonly at: number;
  readonly by: Ending | 'away' | 'closed' | 'gave-way';
}

/** How far the clock of a break had come at an instant of the past. */
export interface Count {
  readonly kind: Kind;
  /** Time at the desk since the clock started anew, and the interval of the present settings, in milliseconds. */
  readonly worked: number;
  readonly every: number;
  /** What it started anew with; null where that was before this day. */
  readonly since: Reset | null;
  /** The last time that this break was put off before the instant. */
  readonly postponed: Fact | null;
  /** What became of the break after all; null where nothing did on this day. */
  readonly next: Fact | null;
}

/**
 * How far the clock of a kind of break had come, worked out from the day's record and the present settings.
 *
 * @param at instant in milliseconds
 */
export function countAt(day: Day, at: number, kind: Kind, settings: Settings): Count {
  const last = startedAnew(day, at, kind, settings);
  const since = kind === 'micro' ? afterGivingWay(day, last, at, settings) : last;
  const from = startOf(since);
  const own = day.facts.filter((fact) => fact.kind === kind).toSorted((a, b) => a.at - b.at);
  return {
    kind,
    worked: deskTime(day.spans, from, at),
    every: settings[kind].every,
    since,
    postponed: own.findLast((fact) => fact.result === 'postponed' && fact.at <= at && fact.at > from) ?? null,
    next: own.find((fact) => fact.at > at) ?? null,
  };
}

function startOf(since: Reset | null): number {
  return since?.at ?? Number.NEGATIVE_INFINITY;
}

/** What the clock of the micro-break started anew with last, where it may have given way to stretch breaks since. */
function afterGivingWay(day: Day, since: Reset | null, at: number, settings: Settings): Reset | null {
  const gaveWay = settings.stretch.on ? givesWayAt(day, startOf(since), settings) : null;
  return gaveWay === null || gaveWay > at ? since : afterGivingWay(day, { at: gaveWay, by: 'gave-way' }, at, settings);
}

/** When a micro-break that counts since an instant is due and gives way to a stretch break; null where it never did. */
function givesWayAt(day: Day, since: number, settings: Settings): number | null {
  const due = afterDeskTime(day.spans, since, settings.micro.every);
  if (due === null) return null;
  const left = untilStretch(day, due, settings);
  if (left <= NEAR_STRETCH) return due;
  const near = afterDeskTime(day.spans, due, left - NEAR_STRETCH);
  if (near !== null && isQuiet(day, near) && untilStretch(day, near, settings) <= NEAR_STRETCH) return near;
  // One that asks already goes on asking until the stretch break itself is due.
  const both = afterDeskTime(day.spans, due, left);
  return both !== null && untilStretch(day, both, settings) <= 0 ? both : null;
}

/** Time at the desk until the stretch break is due, or comes back; negative once it was. */
function untilStretch(day: Day, at: number, settings: Settings): number {
  const { worked, every, postponed } = countAt(day, at, 'stretch', settings);
  return postponed ? postponed.ms - deskTime(day.spans, postponed.at, at) : every - worked;
}

/** Whether nothing asks at an instant: under a hold, and for a while after one or after the browser was closed. */
function isQuiet({ spans }: Day, at: number): boolean {
  return spans.some(({ from, to, what, why }) => (why !== null || what === 'closed') && from < at && to > at - GRACE);
}

/** What the clock of a kind last started anew with before an instant; null where nothing did on this day. */
function startedAnew({ spans, facts }: Day, at: number, kind: Kind, settings: Settings): Reset | null {
  const enough = { away: naturalAfter(settings, kind), closed: settings[kind].length };
  const rests = spans
    .filter(({ what, from, to }) => {
      if (what === 'closed') return to - from >= enough.closed;
      return what === 'away' && settings.away === 'counts' && to - from >= enough.away;
    })
    .map(({ what, to }): Reset => ({ at: to, by: what === 'closed' ? 'closed' : 'away' }));
  const answers = facts
    .filter((fact): fact is Ending => fact.result !== 'postponed')
    .filter((fact) => fact.kind === kind || restartsBoth(fact))
    .map((fact): Reset => ({ at: restartOf(fact, spans), by: fact }));
  // An absence that counted is both; what is in the log says more.
  const before = [...rests, ...answers].filter((one) => one.at <= at);
  return before.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}

/** A stretch break in any part starts both clocks anew, and so does the word of the user. */
function restartsBoth({ kind, result, byUser }: Fact): boolean {
  return byUser || (kind === 'stretch' && (result === 'taken' || result === 'partly' || result === 'natural'));
}

/** An absence that counts is logged at its beginning, and the clock starts anew at its end. */
function restartOf({ result, at, ms, byUser }: Fact, spans: readonly Span[]): number {
  if (result !== 'natural' || byUser) return at;
  const absence = spans.find(({ what, from, to }) => what === 'away' && at >= from && at < to);
  return absence?.to ?? at + ms;
}
