import type { Feeling } from '../feeling';
import { MINUTE } from '../units';
import type { Day, Fact, Span } from './day';

/** A line of a day that is told in order: a piece of it, what became of a break, or how the back felt. */
export type Entry =
  | { readonly is: 'span'; readonly at: number; readonly span: Span }
  | { readonly is: 'fact'; readonly at: number; readonly fact: Fact }
  | { readonly is: 'feeling'; readonly at: number; readonly feeling: Feeling };

/** Pieces that are shorter than this are no lines of their own, in milliseconds. */
const WORTH_A_LINE = MINUTE;

/** The day in order: every piece of a minute and more, every fact, and how the back felt. */
export function entriesOf({ spans, facts }: Day, feelings: readonly Feeling[]): Entry[] {
  const pieces = spans.filter(({ from, to }) => to - from >= WORTH_A_LINE);
  return [
    ...pieces.map((span): Entry => ({ is: 'span', at: span.from, span })),
    ...facts.map((fact): Entry => ({ is: 'fact', at: fact.at, fact })),
    ...feelings.map((feeling): Entry => ({ is: 'feeling', at: feeling.at, feeling })),
  ].toSorted((a, b) => a.at - b.at);
}
