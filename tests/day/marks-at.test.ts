import { describe, expect, it } from 'vitest';
import type { Fact } from '../../core/day/day';
import { markNear, stepAlong } from '../../core/day/marks-at';
import { timeline } from '../../core/day/timeline';
import { HOUR, MINUTE } from '../../core/units';

const ZONE = 'Europe/London';
const START = Temporal.ZonedDateTime.from(`2026-03-03T00:00[${ZONE}]`).epochMilliseconds;
const at = (hour: number) => START + hour * HOUR;
const mark = (hour: number): Fact => {
  return { id: `${hour}`, kind: 'stretch', result: 'skipped', at: at(hour), day: '', offset: 0, ms: 0, byUser: false };
};
/** From eight to four, so that an eighth is an hour. */
const LINE = timeline(
  {
    day: '2026-03-03',
    facts: [mark(10), mark(10.04), mark(12)],
    spans: [{ from: at(8), to: at(16), what: 'desk', why: null }],
  },
  at(40),
  ZONE,
  null,
);

describe('who points near a mark means it', () => {
  it.each([
    [2 / 8, 10],
    [1.95 / 8, 10],
    [2.03 / 8, 10.04],
    [4.05 / 8, 12],
  ])('%f', (share, hour) => expect(markNear(LINE, share, 0.01)).toBe(at(hour)));

  it('and farther off means the moment', () => {
    expect(markNear(LINE, 3 / 8, 0.01)).toBeNull();
    expect(markNear({ ...LINE, marks: [] }, 0.5, 1)).toBeNull();
  });
});

describe('a step along the line', () => {
  it('is as long as it is where nothing is in its way', () => {
    expect(stepAlong(LINE, at(11), 5 * MINUTE)).toBe(at(11) + 5 * MINUTE);
    expect(stepAlong(LINE, at(11), -5 * MINUTE)).toBe(at(11) - 5 * MINUTE);
  });

  it('stops at the first mark on its way, and goes on from there', () => {
    expect(stepAlong(LINE, at(9.95), 5 * MINUTE)).toBe(at(10));
    expect(stepAlong(LINE, at(10), 5 * MINUTE)).toBe(at(10.04));
    expect(stepAlong(LINE, at(10.04), 5 * MINUTE)).toBe(at(10.04) + 5 * MINUTE);
    expect(stepAlong(LINE, at(12.05), -5 * MINUTE)).toBe(at(12));
  });
});
