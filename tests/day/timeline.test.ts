import { expect, it } from 'vitest';
import { dayNamed } from '../../core/civil/local-day';
import type { Day, Span } from '../../core/day/day';
import { entriesOf } from '../../core/day/entries';
import { timeline } from '../../core/day/timeline';
import { HOUR, MINUTE } from '../../core/units';

const ZONE = 'Europe/London';
const START = Temporal.ZonedDateTime.from(`2026-03-03T00:00[${ZONE}]`).epochMilliseconds;
const at = (hour: number) => START + hour * HOUR;
const span = (from: number, to: number, what: Span['what']): Span => ({ from: at(from), to: at(to), what, why: null });
const DAY: Day = {
  day: '2026-03-03',
  spans: [
    span(0, 8.5, 'closed'),
    span(8.5, 12, 'desk'),
    span(12, 13, 'away'),
    span(13, 16.2, 'desk'),
    span(16.2, 24, 'away'),
  ],
  facts: [],
};

it('a day that is over is drawn from its first hour of life to its last, without the nights', () => {
  const line = timeline(DAY, at(40), ZONE, null);
  expect([line.start, line.from, line.to, line.until]).toEqual([at(0), at(8), at(17), at(17)]);
  expect(line.pieces.map(({ span }) => [span.what, (span.from - START) / HOUR, (span.to - START) / HOUR])).toEqual([
    ['closed', 8, 8.5],
    ['desk', 8.5, 12],
    ['away', 12, 13],
    ['desk', 13, 16.2],
    ['away', 16.2, 17],
  ]);
  expect(line.hours.map(({ at }) => (at - START) / HOUR)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
});

it('today has room for what is to come, and ends its knowledge at now', () => {
  const line = timeline({ ...DAY, spans: DAY.spans.slice(0, 1) }, at(9.5), ZONE, null);
  expect([line.from, line.to, line.until]).toEqual([at(9), at(17), at(9.5)]);
});

it('a day without a name is refused', () => {
  expect(() => timeline({ ...DAY, day: '2026-02-30' }, at(9), ZONE, null)).toThrow(RangeError);
});

it.each([
  ['2026-03-29', 23],
  ['2026-03-30', 24],
  ['2026-10-25', 25],
])('%s has %i hours', (name, hours) => {
  const day = dayNamed(name, ZONE);
  expect(day && (day.end - day.start) / HOUR).toBe(hours);
});

it.each(['2026-3-3', '2026-02-30', '20260303', 'settings', ''])('"%s" is the name of no day', (name) => {
  expect(dayNamed(name, ZONE)).toBeNull();
});

it('tells a day in order, and nothing of less than a minute', () => {
  const fact = {
    id: 'a',
    kind: 'stretch',
    result: 'taken',
    at: at(12),
    day: DAY.day,
    offset: 0,
    ms: 1,
    byUser: false,
  } as const;
  const blink: Span = { from: at(16), to: at(16) + MINUTE / 2, what: 'away', why: null };
  const feeling = { id: 'f', felt: 'stiff', at: at(9), offset: 0, day: DAY.day, breakId: null } as const;
  const spans = [span(8.5, 12, 'desk'), span(12, 13, 'away'), blink];
  const entries = entriesOf({ day: DAY.day, spans, facts: [fact] }, [feeling]);
  expect(entries.map(({ is, at }) => [is, (at - START) / HOUR])).toEqual([
    ['span', 8.5],
    ['feeling', 9],
    ['span', 12],
    ['fact', 12],
  ]);
});
