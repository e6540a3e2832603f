import { expect, test } from 'vitest';
import type { Day } from '../../core/day/day';
import { isPastLimit } from '../../core/day/past-limit';
import { HOUR } from '../../core/units';

const day = (desk: number): Day => ({
  day: '2026-03-03',
  facts: [],
  spans: [
    { what: 'desk', why: null, from: 0, to: desk },
    { what: 'away', why: null, from: desk, to: desk + 9 * HOUR },
  ],
});

test('a day is past its limit from the first moment beyond it, by time at the desk alone', () => {
  expect(isPastLimit(day(8 * HOUR), 8 * HOUR)).toBe(false);
  expect(isPastLimit(day(8 * HOUR + 1), 8 * HOUR)).toBe(true);
});

test('without a limit no day is too long', () => {
  expect(isPastLimit(day(20 * HOUR), null)).toBe(false);
});
