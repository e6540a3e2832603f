import { describe, expect, it } from 'vitest';
import { markFor } from '../../components/day-line-keys';
import type { Day, Fact } from '../../core/day/day';
import { dayLine } from '../../core/day/day-line';
import type { Week } from '../../core/settings';
import { HOUR } from '../../core/units';

const ZONE = 'Europe/London';
const START = Temporal.ZonedDateTime.from(`2026-03-03T00:00[${ZONE}]`).epochMilliseconds;
const at = (hour: number) => START + hour * HOUR;
const fact = (hour: number): Fact => {
  return {
    id: `${hour}`,
    kind: 'micro',
    result: 'taken',
    at: at(hour),
    day: '2026-03-03',
    offset: 0,
    ms: 0,
    byUser: false,
  };
};
const day = (from: number, to: number, facts: Fact[] = []): Day => {
  return { day: '2026-03-03', facts, spans: [{ from: at(from), to: at(to), what: 'desk', why: null }] };
};
const hours: Week = {
  1: [],
  2: [
    [540, 720],
    [780, 1020],
  ],
  3: [],
  4: [],
  5: [],
  6: [],
  7: [],
};
const ends = (known: Day, now: number, week: Week | null = null) => {
  const { from, to } = dayLine(known, at(now), ZONE, week);
  return [(from - START) / HOUR, (to - START) / HOUR];
};

describe('the line of the day', () => {
  it('goes over eight whole hours from the first sign of life', () => {
    expect(ends(day(9.2, 10.7), 10.7)).toEqual([9, 17]);
    expect(ends({ day: '2026-03-03', facts: [], spans: [] }, 10.7)).toEqual([10, 18]);
  });

  it('goes over working hours, and over what happened outside them', () => {
    expect(ends(day(10, 11), 11, hours)).toEqual([9, 17]);
    expect(ends(day(7.5, 18.2), 18.2, hours)).toEqual([7, 19]);
  });

  it('ends with the day', () => {
    expect(ends(day(20, 23.5), 23.5)).toEqual([20, 24]);
  });

  it('places now, the desk and the marks as shares of it, in order of time', () => {
    const line = dayLine(day(9, 13, [fact(11), fact(10)]), at(13), ZONE, null);
    expect(line.now).toBe(0.5);
    expect(line.desk).toEqual([{ from: 0, to: 0.5 }]);
    expect(line.marks.map(({ place }) => place)).toEqual([0.125, 0.25]);
  });
});

describe('keys on the line of the day', () => {
  it('go from mark to mark and stop at the ends', () => {
    expect(markFor('ArrowLeft', 2, 3, false)).toBe(1);
    expect(markFor('ArrowRight', 2, 3, false)).toBe(2);
    expect(markFor('Home', 2, 3, false)).toBe(0);
    expect(markFor('End', 0, 3, false)).toBe(2);
  });

  it('follow the eye where the line runs from right to left', () => {
    expect(markFor('ArrowLeft', 1, 3, true)).toBe(2);
  });

  it('take the words away before they close anything', () => {
    expect(markFor('Escape', 1, 3, false)).toBeNull();
    expect(markFor('Escape', null, 3, false)).toBeUndefined();
    expect(markFor('Tab', 1, 3, false)).toBeUndefined();
  });
});
