import type { Kind } from '../kind';
import { NEAR_STRETCH } from '../limits';
import { naturalAfter } from '../scheduler/natural';
import type { Settings } from '../settings';
import type { Day, Fact, Result, Span } from './day';

/** A fact after which a clock starts anew: all but a break that was put off. */
export type Ending = Fact & { readonly result: Exclude<Result, 'postponed'> };

/** What started a clock anew, and when, in milliseconds: a break, or an absence or a closed browser that was over then. */
export interface Reset {
  readonly at: number;
  readonly by: Ending | 'away' | 'closed';
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
  /** A micro-break that had fallen due gave way to a stretch break that was near, or due itself. */
  readonly gaveWay: boolean;
}

/**
 * How far the clock of a kind of break had come, worked out from the day's record and the present settings.
 *
 * @param at instant in milliseconds
 */
export function countAt(day: Day, at: number, kind: Kind, settings: Settings): Count {
  const since = startedAnew(day, at, kind, settings);
  const from = since?.at ?? Number.NEGATIVE_INFINITY;
  const own = day.facts.filter((fact) => fact.kind === kind).toSorted((a, b) => a.at - b.at);
  const worked = day.spans
    .filter(({ what }) => what === 'desk')
    .reduce((sum, span) => sum + Math.max(0, Math.min(span.to, at) - Math.max(span.from, from)), 0);
  const { every } = settings[kind];
  return {
    kind,
    worked,
    every,
    since,
    postponed: own.findLast((fact) => fact.result === 'postponed' && fact.at <= at && fact.at > from) ?? null,
    next: own.find((fact) => fact.at > at) ?? null,
    gaveWay: kind === 'micro' && worked >= every && isStretchNear(day, at, settings),
  };
}

function isStretchNear(day: Day, at: number, settings: Settings): boolean {
  if (!settings.stretch.on) return false;
  const { worked, every } = countAt(day, at, 'stretch', settings);
  return every - worked <= NEAR_STRETCH;
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
