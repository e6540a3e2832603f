import type { Day, Span } from './day';

/**
 * Lays a span over a day: what was there before gives way, and neighbours that say the same become one.
 * Painting twice changes nothing, and a correction is just another coat.
 *
 * @param spans ordered, not overlapping
 * @returns the same kind of list
 */
export function paint(spans: readonly Span[], span: Span): readonly Span[] {
  if (span.to <= span.from) return spans;
  const last = spans.at(-1);
  // The common case by far: the next piece of the same thing.
  if (last && last.to === span.from && same(last, span)) return [...spans.slice(0, -1), { ...last, to: span.to }];
  const cut: Span[] = [];
  for (const old of spans) {
    if (old.to <= span.from || old.from >= span.to) cut.push(old);
    else {
      if (old.from < span.from) cut.push({ ...old, to: span.from });
      if (old.to > span.to) cut.push({ ...old, from: span.to });
    }
  }
  cut.push(span);
  cut.sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const next of cut) {
    const before = merged.at(-1);
    if (before && before.to === next.from && same(before, next)) merged[merged.length - 1] = { ...before, to: next.to };
    else merged.push(next);
  }
  return merged;
}

function same(a: Span, b: Span): boolean {
  return a.what === b.what && a.why === b.why;
}

/** A day nothing is known of yet. */
export function emptyDay(day: string): Day {
  return { day, facts: [], spans: [] };
}
