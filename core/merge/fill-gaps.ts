import type { Span } from '../day/day';

/**
 * Lays spans of another record of the same day into the gaps of ours. What we know ourselves stays as it is, so no minute
 * is there twice, and doing it again finds no gap left.
 *
 * @param ours ordered, not overlapping
 * @param theirs the same
 * @returns the same kind of list; `ours` itself where there was no gap to fill
 */
export function fillGaps(ours: readonly Span[], theirs: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let next = 0;
  for (const span of theirs) {
    // Ours are ordered: what ends before this span begins cannot matter to a later one either.
    while ((ours[next]?.to ?? Number.POSITIVE_INFINITY) <= span.from) next++;
    let from = span.from;
    for (let at = next; from < span.to; at++) {
      const block = ours[at];
      const to = block ? Math.min(block.from, span.to) : span.to;
      if (to > from) pieces.push({ ...span, from, to });
      from = block ? Math.max(from, block.to) : span.to;
    }
  }
  if (pieces.length === 0) return ours;
  const filled: Span[] = [];
  for (const span of [...ours, ...pieces].sort((one, other) => one.from - other.from)) {
    const before = filled.at(-1);
    const goesOn = before?.to === span.from && before.what === span.what && before.why === span.why;
    if (before && goesOn) filled[filled.length - 1] = { ...before, to: span.to };
    else filled.push(span);
  }
  return filled;
}
