import type { Day, Fact, Span } from './day';
import { emptyDay, paint } from './paint';

/** A span and the local day it belongs to; spans are cut at local midnights. */
export interface DaySpan {
  readonly day: string;
  readonly span: Span;
}

/**
 * Writes facts and spans into the records of their days.
 * A fact whose id is there already replaces the old one, so nothing can be there twice.
 *
 * @param days the records of all days concerned; a missing one is started
 * @returns the records that changed
 */
export function record(days: ReadonlyMap<string, Day>, facts: readonly Fact[], spans: readonly DaySpan[]): Day[] {
  const changed = new Map<string, Day>();
  const get = (day: string) => changed.get(day) ?? days.get(day) ?? emptyDay(day);
  for (const { day, span } of spans) {
    const old = get(day);
    changed.set(day, { ...old, spans: paint(old.spans, span) });
  }
  for (const fact of facts) {
    const old = get(fact.day);
    const others = old.facts.filter(({ id }) => id !== fact.id);
    changed.set(fact.day, { ...old, facts: [...others, fact] });
  }
  return [...changed.values()];
}

/** The days that facts and spans speak of: what storage has to load before it can write them. */
export function daysOf(facts: readonly Fact[], spans: readonly DaySpan[]): string[] {
  return [...new Set([...facts.map(({ day }) => day), ...spans.map(({ day }) => day)])];
}
