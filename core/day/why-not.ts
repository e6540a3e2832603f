import type { Kind } from '../kind';
import { naturalAfter } from '../scheduler/natural';
import type { Settings } from '../settings';
import type { Day, Fact, HoldReason, Span } from './day';

/** How far the clock of a break had come at an instant of the past. */
export interface Count {
  readonly kind: Kind;
  /** Time at the desk since the clock started anew, and the interval of the present settings, in milliseconds. */
  readonly worked: number;
  readonly every: number;
  /** When it started anew; null where that was before this day. */
  readonly since: number | null;
  /** The last time that this break was put off before the instant. */
  readonly postponed: Fact | null;
  /** What became of the break after all; null where nothing did on this day. */
  readonly next: Fact | null;
}

/** What was going on at an instant, as an answer to "why was there no break then?" Instants in milliseconds. */
export type Moment =
  | { readonly is: 'future' }
  /** Nothing is known of that time. */
  | { readonly is: 'unknown' }
  | { readonly is: 'closed'; readonly from: number; readonly to: number }
  /** `counted`: the absence as it was counted as a break. */
  | { readonly is: 'away'; readonly from: number; readonly to: number; readonly counted: Fact | null }
  | { readonly is: 'break'; readonly from: number; readonly to: number; readonly fact: Fact | null }
  | { readonly is: 'stopped'; readonly why: HoldReason | null; readonly from: number; readonly to: number }
  /** `hold`: the reason for not prompting that was on; `count` is null where no kind of break is on. */
  | {
      readonly is: 'desk';
      readonly hold: HoldReason | null;
      readonly from: number;
      readonly to: number;
      readonly count: Count | null;
    };

/**
 * What was going on at an instant of a day, worked out from the day's record alone. How breaks were planned then is not
 * kept: where the answer speaks of an interval it is the present one.
 *
 * @param day what is known of the day, up to `until`
 * @param at instant in milliseconds
 * @param until up to when anything can be known: now, or the end of the day
 */
export function whyNot(day: Day, at: number, until: number, settings: Settings): Moment {
  if (at > until) return { is: 'future' };
  const index = day.spans.findIndex((span) => at >= span.from && at < span.to);
  const span = day.spans[index] ?? lastBefore(day.spans, at, until);
  if (!span) return { is: 'unknown' };
  const { from, to } = span;
  switch (span.what) {
    case 'closed':
      return { is: 'closed', from, to };
    case 'away':
      return { is: 'away', from, to, counted: within(day.facts, span, 'natural') };
    case 'break':
      return { is: 'break', from, to, fact: endOf(day.facts, span) };
    case 'stopped':
      return { is: 'stopped', why: span.why, from, to };
    case 'desk':
      return { is: 'desk', hold: span.why, from, to, count: countAt(day, at, settings) };
  }
}

/** The very end of what is known belongs to the last span, as a span does not hold its own end. */
function lastBefore(spans: readonly Span[], at: number, until: number): Span | undefined {
  return at === until ? spans.findLast(({ to }) => to === at) : undefined;
}

function within(facts: readonly Fact[], { from, to }: Span, result: Fact['result']): Fact | null {
  return facts.find((fact) => fact.result === result && !fact.byUser && fact.at >= from && fact.at < to) ?? null;
}

/** A guided break is logged at its end, which may be a moment after its last span. */
function endOf(facts: readonly Fact[], { from, to }: Span): Fact | null {
  const ended = facts.filter(({ result, at }) => ENDINGS.has(result) && at > from);
  const first = ended.toSorted((a, b) => a.at - b.at)[0];
  return first && first.at - to <= NEAR ? first : null;
}

const ENDINGS: ReadonlySet<Fact['result']> = new Set(['taken', 'partly', 'skipped']);
/** Milliseconds. */
const NEAR = 1_000;

function countAt(day: Day, at: number, settings: Settings): Count | null {
  const kind = settings.stretch.on ? 'stretch' : settings.micro.on ? 'micro' : null;
  if (!kind) return null;
  const since = startedAnew(day, at, kind, settings);
  const own = day.facts.filter((fact) => fact.kind === kind).toSorted((a, b) => a.at - b.at);
  const worked = day.spans
    .filter(({ what }) => what === 'desk')
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, at) - Math.max(from, since ?? from)), 0);
  return {
    kind,
    worked,
    every: settings[kind].every,
    since,
    postponed: own.findLast((fact) => fact.result === 'postponed' && fact.at <= at && fact.at > (since ?? 0)) ?? null,
    next: own.find((fact) => fact.at > at) ?? null,
  };
}

/** When the clock of a kind last started anew before an instant; null where not on this day. */
function startedAnew({ spans, facts }: Day, at: number, kind: Kind, settings: Settings): number | null {
  const enough = { away: naturalAfter(settings, kind), closed: settings[kind].length };
  const rests = spans
    .filter(({ what, from, to }) => {
      if (what === 'closed') return to - from >= enough.closed;
      return what === 'away' && settings.away === 'counts' && to - from >= enough.away;
    })
    .map(({ to }) => to);
  const answers = facts
    .filter((fact) => fact.result !== 'postponed' && (fact.kind === kind || isStretchTaken(fact)))
    .map((fact) => fact.at);
  const before = [...rests, ...answers].filter((one) => one <= at);
  return before.length > 0 ? Math.max(...before) : null;
}

/** A stretch break in any part starts both clocks anew. */
function isStretchTaken({ kind, result }: Fact): boolean {
  return kind === 'stretch' && (result === 'taken' || result === 'partly' || result === 'natural');
}
