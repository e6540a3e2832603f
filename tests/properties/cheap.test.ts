import { expect, it } from 'vitest';
import { standardHour, WANTED_COLD_STARTS } from '../../scripts/bench/standard-hour';
import { WANTED_YEAR, workingYear } from '../../scripts/bench/working-year';

it.each([0, 15, 30, 45, 60])('the standard hour after %i minutes of work starts the worker seldom', (from) => {
  const { coldStarts, causes } = standardHour(from);
  // An hour without the heartbeat alone would be a broken simulation.
  expect(coldStarts).toBeGreaterThanOrEqual(12);
  expect(coldStarts, JSON.stringify(causes)).toBeLessThanOrEqual(WANTED_COLD_STARTS);
});

it('a working year costs seconds at most', () => {
  workingYear();
  const { ms, events, breaks } = workingYear();
  expect(events).toBeGreaterThan(50_000);
  expect(breaks).toBeGreaterThan(500);
  // Wanted is a third of that on a quiet machine; the bench says how much it is.
  expect(ms).toBeLessThan(3 * WANTED_YEAR);
});
