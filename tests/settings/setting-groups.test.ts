import { expect, test } from 'vitest';
import { areDefaults, GROUP_NAMES, isSame, namesIn, restoring } from '../../core/setting-groups';
import type { Body, Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { MINUTE } from '../../core/units';
import { faultOf } from '../../storage/validate/settings';

test('every setting stands in exactly one group', () => {
  expect([...namesIn('all')].sort()).toEqual(Object.keys(DEFAULTS).sort());
});

test('groups know whether they are at their defaults', () => {
  const changed: Settings = { ...DEFAULTS, style: 'firm' };
  for (const group of GROUP_NAMES)
    expect(areDefaults(changed, namesIn(group), DEFAULTS), group).toBe(group !== 'asking');
  expect(areDefaults(changed, namesIn('all'), DEFAULTS)).toBe(false);
});

test('values are the same by what is in them', () => {
  expect(isSame({ on: true, every: 1, length: 1 }, { on: true, every: 1, length: 1 })).toBe(true);
  expect(isSame(null, 0)).toBe(false);
});

test('an undo stores what was changed before, and resets what was not', () => {
  const before: Settings = { ...DEFAULTS, stretch: { on: true, every: 45 * MINUTE, length: 5 * MINUTE } };
  expect(restoring(before, namesIn('plan'), DEFAULTS)).toEqual({
    patch: { stretch: before.stretch },
    reset: ['preset', 'micro'],
  });
});

test('what a body can do is one setting, which with the desk has a group of its own, and which storage takes in every combination', () => {
  expect(namesIn('body')).toEqual(['body', 'sitStand']);
  const body: Body = { ...DEFAULTS.body, floor: true, favour: ['neck', 'wrists-hands'], cautions: ['pregnancy'] };
  expect(faultOf('body', body)).toBeNull();
  expect(areDefaults({ ...DEFAULTS, body }, namesIn('body'), DEFAULTS)).toBe(false);
  // Ticked and unticked again is as if it had never been.
  expect(
    areDefaults({ ...DEFAULTS, body: { ...body, floor: false, favour: [], cautions: [] } }, ['body'], DEFAULTS),
  ).toBe(true);
  expect(restoring({ ...DEFAULTS, body }, namesIn('body'), DEFAULTS)).toEqual({ patch: { body }, reset: ['sitStand'] });
});
