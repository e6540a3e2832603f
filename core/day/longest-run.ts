import type { Span } from './day';

/**
 * The longest run of presence at the desk, in milliseconds. Time under a pause or outside working hours is presence too;
 * an interruption shorter than `bridged` is none (sitting-since.ts).
 *
 * @param spans of one day, in order
 * @param bridged milliseconds
 */
export function longestRun(spans: readonly Span[], bridged: number): number {
  let longest = 0;
  let from: number | null = null;
  let to = 0;
  for (const span of spans) {
    if (span.what !== 'desk' && span.what !== 'stopped') continue;
    if (from === null || span.from - to >= bridged) from = span.from;
    to = span.to;
    longest = Math.max(longest, to - from);
  }
  return longest;
}
