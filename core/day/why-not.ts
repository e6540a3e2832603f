import { KINDS } from '../kind';
import type { Settings } from '../settings';
import type { Effect } from './absence-effects';
import { absenceEffects } from './absence-effects';
import type { Count } from './count-at';
import { countAt } from './count-at';
import type { Day, Fact, HoldReason, Span } from './day';
import type { Bounds } from './day-bounds';

/** What was going on at an instant, as an answer to "why was there no break then?" Instants in milliseconds. */
export type Moment =
  | { readonly is: 'future' }
  /** Nothing is known of that time. */
  | { readonly is: 'unknown' }
  /** What became of a break at that very instant; `count` is how far its clock had come, `next` what came after a delay. */
  | { readonly is: 'mark'; readonly fact: Fact; readonly count: Count; readonly next: Fact | null }
  | { readonly is: 'closed'; readonly from: number; readonly to: number }
  /** `effects` is empty where no kind of break is on. */
  | { readonly is: 'away'; readonly from: number; readonly to: number; readonly effects: readonly Effect[] }
  | { readonly is: 'break'; readonly from: number; readonly to: number; readonly fact: Fact | null }
  | { readonly is: 'stopped'; readonly why: HoldReason | null; readonly from: number; readonly to: number }
  /** `hold`: the reason for not prompting that was on; `counts`: of each kind of break that is on, the stretch break first. */
  | {
      readonly is: 'desk';
      readonly hold: HoldReason | null;
      readonly from: number;
      readonly to: number;
      readonly counts: readonly Count[];
    };

/**
 * What was going on at an instant of a day, worked out from the day's record alone. How breaks were planned then is not
 * kept: where the answer speaks of an interval it is the present one.
 *
 * @param day what is known of the day, up to `known.to`
 * @param at instant in milliseconds
 * @param known the first instant of the day, and up to when anything can be known: now, or the end of the day
 */
export function whyNot(day: Day, at: number, known: Bounds, settings: Settings): Moment {
  if (at > known.to) return { is: 'future' };
  const fact = day.facts.find((one) => one.at === at);
  if (fact) return markOf(day, fact, settings);
  const span = day.spans.find((one) => at >= one.from && at < one.to) ?? lastBefore(day.spans, at, known.to);
  if (!span) return { is: 'unknown' };
  const { from, to } = span;
  switch (span.what) {
    case 'closed':
      return { is: 'closed', from, to };
    case 'away':
      return { is: 'away', from, to, effects: absenceEffects(day, span, known.from, settings) };
    case 'break':
      return { is: 'break', from, to, fact: endOf(day.facts, span) };
    case 'stopped':
      return { is: 'stopped', why: span.why, from, to };
    case 'desk': {
      const counts = KINDS.filter((kind) => settings[kind].on).map((kind) => countAt(day, at, kind, settings));
      return { is: 'desk', hold: span.why, from, to, counts };
    }
  }
}

/** What the clock had counted is told as if the break had not been: with it a new count begins. */
function markOf(day: Day, fact: Fact, settings: Settings): Moment {
  const before = { ...day, facts: day.facts.filter((one) => one !== fact) };
  const { next } = countAt(day, fact.at, fact.kind, settings);
  return { is: 'mark', fact, count: countAt(before, fact.at, fact.kind, settings), next };
}

/** The very end of what is known belongs to the last span, as a span does not hold its own end. */
function lastBefore(spans: readonly Span[], at: number, until: number): Span | undefined {
  return at === until ? spans.findLast(({ to }) => to === at) : undefined;
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
