import { expect, it } from 'vitest';
import type { Span } from '../../core/day/day';
import { afterDeskTime, deskTime } from '../../core/day/desk-time';

const span = (from: number, to: number, what: Span['what']): Span => ({ from, to, what, why: null });
const SPANS = [span(0, 10, 'desk'), span(10, 20, 'away'), span(20, 30, 'desk'), span(30, 40, 'stopped')];

it('adds up what of the time was spent at the desk', () => {
  expect(deskTime(SPANS, 5, 25)).toBe(10);
  expect(deskTime(SPANS, Number.NEGATIVE_INFINITY, 40)).toBe(20);
  expect(deskTime(SPANS, 12, 18)).toBe(0);
});

it('finds when so much of it had passed', () => {
  expect(afterDeskTime(SPANS, 5, 3)).toBe(8);
  expect(afterDeskTime(SPANS, 5, 5)).toBe(10);
  expect(afterDeskTime(SPANS, 5, 6)).toBe(21);
  expect(afterDeskTime(SPANS, 15, 10)).toBe(30);
  expect(afterDeskTime(SPANS, 15, 11)).toBeNull();
});
