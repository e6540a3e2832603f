import { expect, it } from 'vitest';
import { daysBetween } from '../../core/civil/days-between';
import { isPutAway, NO_TIPS_YET, shownUpTo, tipBack, tipDismissed, tipNotForMe, tipShown } from '../../core/tips/shown';
import { DAY, NOW } from './moments';

it('counts days by the calendar', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
});

it('keeps what was shown by day, each once a day, in order', () => {
  let memory = tipShown(NO_TIPS_YET, 'a', '2026-03-02', NOW);
  expect(tipShown(memory, 'a', '2026-03-02', NOW + 5)).toBe(memory);
  memory = tipShown(memory, 'b', '2026-03-02', NOW + 1);
  memory = tipShown(memory, 'a', '2026-03-02', NOW + 2);
  memory = tipShown(memory, 'a', '2026-03-03', NOW + DAY);
  expect(memory).toEqual({
    showing: { tip: 'a', day: '2026-03-03', since: NOW + DAY },
    days: { '2026-03-02': ['b', 'a'], '2026-03-03': ['a'] },
    dismissed: {},
    notForMe: {},
  });
  expect(shownUpTo(memory, '2026-03-03')).toEqual([
    { tip: 'a', daysAgo: 0 },
    { tip: 'a', daysAgo: 1 },
    { tip: 'b', daysAgo: 1 },
  ]);
  expect(shownUpTo(memory, '2026-03-02').map(({ tip }) => tip)).toEqual(['a', 'b']);
});

it('forgets days that are long gone, and days of a clock that was wrong', () => {
  const memory = tipShown(tipShown(NO_TIPS_YET, 'a', '2026-01-01', NOW), 'b', '2031-01-01', NOW);
  expect(Object.keys(tipShown(memory, 'c', '2026-03-02', NOW).days)).toEqual(['2026-03-02']);
});

it('keeps for good what was put away, until it is asked back', () => {
  let memory = tipDismissed(tipShown(NO_TIPS_YET, 'a', '2026-03-02', NOW), 'a', NOW);
  expect(memory.showing).toBeNull();
  memory = tipNotForMe(memory, 'b', NOW);
  memory = tipShown(memory, 'c', '2036-03-02', NOW + 3_653 * DAY);
  expect([isPutAway(memory, 'a'), isPutAway(memory, 'b'), isPutAway(memory, 'c')]).toEqual([true, true, false]);
  expect(isPutAway(NO_TIPS_YET, 'constructor')).toBe(false);
  expect(tipDismissed(memory, 'a', NOW).showing).toEqual(memory.showing);
  const back = tipBack(tipBack(memory, 'a'), 'b');
  expect([back.dismissed, back.notForMe]).toEqual([{}, {}]);
});

it('is plain data', () => {
  const memory = tipNotForMe(tipShown(NO_TIPS_YET, 'a', '2026-03-02', NOW), 'b', NOW);
  expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
});
