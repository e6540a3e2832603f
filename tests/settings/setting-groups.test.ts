import { expect, test } from 'vitest';
import { areDefaults, ELSEWHERE, GROUP_NAMES, isSame, namesIn, restoring } from '../../core/setting-groups';
import type { Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { MINUTE } from '../../core/units';

test('every setting stands in exactly one group, or is said to be elsewhere', () => {
  expect([...namesIn('all'), ...ELSEWHERE].sort()).toEqual(Object.keys(DEFAULTS).sort());
});

test('groups know whether they are at their defaults', () => {
  const changed: Settings = { ...DEFAULTS, style: 'firm' };
  for (const group of GROUP_NAMES) expect(areDefaults(changed, namesIn(group)), group).toBe(group !== 'asking');
  expect(areDefaults(changed, namesIn('all'))).toBe(false);
});

test('values are the same by what is in them', () => {
  expect(isSame({ on: true, every: 1, length: 1 }, { on: true, every: 1, length: 1 })).toBe(true);
  expect(isSame(null, 0)).toBe(false);
});

test('an undo stores what was changed before, and resets what was not', () => {
  const before: Settings = { ...DEFAULTS, stretch: { on: true, every: 45 * MINUTE, length: 5 * MINUTE } };
  expect(restoring(before, namesIn('plan'))).toEqual({
    patch: { stretch: before.stretch },
    reset: ['preset', 'micro'],
  });
});
