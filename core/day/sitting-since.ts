import type { Span } from './day';

/**
 * Since when the person has been sitting: the start of the present run of presence at the desk. Time under a pause or
 * outside working hours is presence too; anything else interrupts the run, unless it is shorter than `bridged`.
 *
 * @param spans of one day, in order, up to now
 * @param bridged milliseconds; shorter than what counts as being away, a micro-break for instance
 * @returns null where nobody is sitting now, or where the run may have begun before these spans do
 */
export function sittingSince(spans: readonly Span[], bridged: number, dayStart: number): number | null {
  const last = spans.at(-1);
  if (!last || !isPresence(last)) return null;
  let since = last.from;
  for (const span of spans.toReversed()) {
    if (since - span.to >= bridged) break;
    if (isPresence(span)) since = span.from;
    else if (span.to - span.from >= bridged) break;
  }
  return since > dayStart ? since : null;
}

function isPresence({ what }: Span): boolean {
  return what === 'desk' || what === 'stopped';
}
