import { describe, expect, it } from 'vitest';
import type { Day, Fact, Span } from '../../core/day/day';
import { longestRun } from '../../core/day/longest-run';
import { closer, daysWithin, monthsOf, periodOf, shifted } from '../../core/history/period';
import { NOTHING, summaryOf, sumOf, withFelt } from '../../core/history/summary';
import { MINUTE } from '../../core/units';

const KNOWN = { from: '2024-02-10', to: '2026-03-04' };
const span = (from: number, to: number, what: Span['what']): Span => {
  return { from: from * MINUTE, to: to * MINUTE, what, why: null };
};

describe('a period', () => {
  it.each([
    ['week', '2026-03-04', '2026-03-02', '2026-03-08', 7],
    ['month', '2026-02-28', '2026-02-01', '2026-02-28', 28],
    ['month', '2024-02-10', '2024-02-01', '2024-02-29', 29],
    // Thursday to Thursday: the first and the last week are cut.
    ['year', '2026-07-01', '2026-01-01', '2026-12-31', 53],
    ['all', '2026-07-01', '2024-02-01', '2026-03-31', 26],
  ] as const)('%s of %s', (zoom, day, from, to, bars) => {
    const period = periodOf(zoom, day, KNOWN);
    expect([period.from, period.to, period.bars.length]).toEqual([from, to, bars]);
    // Each day is in one bar.
    expect(period.bars.at(0)?.from).toBe(from);
    expect(period.bars.at(-1)?.to).toBe(to);
    for (const [index, bar] of period.bars.entries()) {
      const next = period.bars[index + 1];
      if (next) expect(Temporal.PlainDate.from(bar.to).add({ days: 1 }).toString()).toBe(next.from);
    }
  });

  it.each([
    ['week', '2026-03-09', '2026-02-23', null],
    ['month', '2026-04-01', '2026-02-01', null],
    ['year', '2027-01-01', '2025-01-01', 'week'],
    ['all', null, null, 'month'],
  ] as const)('%s leads on, back and closer', (zoom, after, before, into) => {
    const period = periodOf(zoom, '2026-03-04', KNOWN);
    expect([shifted(period, 1), shifted(period, -1), closer(period)]).toEqual([after, before, into]);
  });

  it('is read a month at a time', () => {
    expect(monthsOf({ from: '2026-01-30', to: '2026-03-01' })).toEqual([
      { from: '2026-01-30', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-01' },
    ]);
  });
});

it.each([
  ['2026-03-01', '2026-03-31', 6],
  ['2026-03-03', '2026-03-03', 1],
  ['2026-02-26', '2026-03-02', 1],
  ['2026-03-05', '2026-03-27', 0],
])('from %s to %s so many days lie within two ranges', (from, to, days) => {
  const ranges = [
    { from: '2026-03-02', to: '2026-03-04' },
    { from: '2026-03-28', to: '2026-03-30' },
  ];
  expect(daysWithin({ from, to }, ranges)).toBe(days);
});

describe('the longest stretch without moving', () => {
  it.each([
    ['nothing at all', [], 0],
    ['one piece', [span(0, 50, 'desk')], 50],
    ['being paused is no moving', [span(0, 50, 'desk'), span(50, 70, 'stopped'), span(70, 80, 'desk')], 80],
    ['shorter than being away', [span(0, 30, 'desk'), span(30, 30.5, 'away'), span(30.5, 60, 'desk')], 60],
    ['an interruption', [span(0, 30, 'desk'), span(30, 35, 'break'), span(35, 60, 'desk')], 30],
    ['a gap that nothing is known of', [span(0, 30, 'desk'), span(40, 80, 'desk')], 40],
  ])('%s', (_, spans, minutes) => {
    expect(longestRun(spans, MINUTE)).toBe(minutes * MINUTE);
  });
});

it('days add up to what each of them came to', () => {
  const fact = (id: string, kind: Fact['kind'], result: Fact['result']): Fact => {
    return { id, kind, result, at: 0, day: '1970-01-01', offset: 0, ms: 0, byUser: false };
  };
  const one: Day = {
    day: '1970-01-01',
    spans: [span(0, 60, 'desk'), span(60, 65, 'break')],
    facts: [fact('a', 'stretch', 'taken'), fact('b', 'micro', 'skipped'), fact('c', 'stretch', 'taken')],
  };
  const other: Day = { day: '1970-01-02', spans: [span(0, 90, 'desk')], facts: [fact('d', 'stretch', 'missed')] };
  const sum = sumOf([withFelt(summaryOf(one, MINUTE), ['stiff', 'fine', 'stiff']), summaryOf(other, MINUTE)]);
  expect(sum).toMatchObject({
    days: 2,
    desk: 150 * MINUTE,
    longest: 90 * MINUTE,
    felt: { fine: 1, stiff: 2, sore: 0 },
  });
  expect(sum.counts.stretch).toMatchObject({ taken: 2, missed: 1, skipped: 0 });
  expect(sum.counts.micro).toMatchObject({ taken: 0, skipped: 1 });
  expect(sumOf([])).toEqual(NOTHING);
});
