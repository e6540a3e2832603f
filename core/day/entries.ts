import { MINUTE } from '../units';
import type { Day, Fact, Span } from './day';

/** A line of a day that is told in order: a piece of it, or what became of a break. */
export type Entry =
  | { readonly at: number; readonly span: Span; readonly fact: null }
  | { readonly at: number; readonly span: null; readonly fact: Fact };

/** Pieces that are shorter than this are no lines of their own, in milliseconds. */
const WORTH_A_LINE = MINUTE;

/** The day in order: every piece of a minute and more, and every fact. */
export function entriesOf({ spans, facts }: Day): Entry[] {
  const pieces = spans.filter(({ from, to }) => to - from >= WORTH_A_LINE);
  return [
    ...pieces.map((span): Entry => ({ at: span.from, span, fact: null })),
    ...facts.map((fact): Entry => ({ at: fact.at, span: null, fact })),
  ].toSorted((a, b) => a.at - b.at);
}
