import type { Span } from './day';

/** Time at the desk between two instants, in milliseconds. */
export function deskTime(spans: readonly Span[], from: number, to: number): number {
  return spans
    .filter(({ what }) => what === 'desk')
    .reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0);
}

/**
 * The instant by which so much time at the desk has passed since another.
 *
 * @param spans in order
 * @param ms milliseconds
 * @returns null where it never was so much
 */
export function afterDeskTime(spans: readonly Span[], from: number, ms: number): number | null {
  let left = ms;
  for (const { what, ...span } of spans) {
    if (what !== 'desk' || span.to <= from) continue;
    const start = Math.max(span.from, from);
    if (span.to - start >= left) return start + left;
    left -= span.to - start;
  }
  return null;
}
