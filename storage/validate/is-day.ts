import type { Day, Fact, Move, Result, Span } from '../../core/day/day';
import type { Kind } from '../../core/kind';

/** Typed lists of names: none of them can be forgotten. */
const KINDS: Readonly<Record<Kind, true>> = { micro: true, stretch: true };
const RESULTS: Readonly<Record<Result, true>> = {
  taken: true,
  partly: true,
  skipped: true,
  postponed: true,
  natural: true,
  missed: true,
};
const WHAT: Readonly<Record<Span['what'], true>> = { desk: true, stopped: true, away: true, break: true, closed: true };
const WHY: Readonly<Record<NonNullable<Span['why']>, true>> = {
  off: true,
  paused: true,
  'off-hours': true,
  meeting: true,
  sound: true,
  'full-screen': true,
  nobody: true,
};

/** What may stand in place of a value of that type, field by field. */
type Unchecked<T> = { readonly [K in keyof T]: unknown };

/**
 * Whether a stored value is the record of a day: the same answer as the schema `DAY` gives (day.ts), twenty times as fast.
 * Whoever reads ten years has 175,000 entries to check; who wants to know what is wrong with one asks the schema.
 */
export function isDay(value: unknown): value is Day {
  if (!isObject(value)) return false;
  const { day, facts, spans } = value as Unchecked<Day>;
  return (
    typeof day === 'string' &&
    Array.isArray(facts) &&
    facts.every(isFact) &&
    Array.isArray(spans) &&
    spans.every(isSpan)
  );
}

/** The record with the fields of its schema and no others, in their order: what the schema makes of it. */
export function plainDay({ day, facts, spans }: Day): Day {
  return { day, facts: facts.map(plainFact), spans: spans.map(plainSpan) };
}

function plainFact({ id, kind, result, at, day, offset, ms, byUser, moves }: Fact): Fact {
  const fact = { id, kind, result, at, day, offset, ms, byUser };
  return moves ? { ...fact, moves: moves.map((move) => ({ id: move.id, ms: move.ms })) } : fact;
}

function plainSpan({ from, to, what, why }: Span): Span {
  return { from, to, what, why };
}

function isFact(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, kind, result, at, day, offset, ms, byUser, moves } = value as Unchecked<Fact>;
  return (
    typeof id === 'string' &&
    isOneOf(KINDS, kind) &&
    isOneOf(RESULTS, result) &&
    Number.isFinite(at) &&
    typeof day === 'string' &&
    Number.isFinite(offset) &&
    Number.isFinite(ms) &&
    typeof byUser === 'boolean' &&
    (moves === undefined || (Array.isArray(moves) && moves.every(isMove)))
  );
}

function isMove(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, ms } = value as Unchecked<Move>;
  return typeof id === 'string' && Number.isFinite(ms);
}

function isSpan(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { from, to, what, why } = value as Unchecked<Span>;
  return Number.isFinite(from) && Number.isFinite(to) && isOneOf(WHAT, what) && (why === null || isOneOf(WHY, why));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isOneOf(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
