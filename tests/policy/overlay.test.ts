import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { overlay } from '../../core/policy/overlay';
import type { Policy } from '../../core/policy/policy';
import { DEFAULTS } from '../../core/settings';
import { MINUTE } from '../../core/units';
import { readPolicy } from '../../storage/validate/policy';
import { faultOf } from '../../storage/validate/settings';

const having = (policy: Partial<Policy>): Policy => ({ fixed: {}, defaults: {}, limits: {}, off: [], ...policy });

it('is what was chosen where no organization says anything', () => {
  expect(overlay(having({}), {})).toEqual(DEFAULTS);
  expect(overlay(having({}), { style: 'firm' })).toEqual({ ...DEFAULTS, style: 'firm' });
});

it('a default holds until somebody chooses, a fixed value whatever somebody chose', () => {
  const policy = having({ defaults: { style: 'gentle', polite: false }, fixed: { theme: 'dark' } });
  const settings = overlay(policy, { style: 'balanced', theme: 'light' });
  expect(settings).toMatchObject({ style: 'balanced', polite: false, theme: 'dark' });
});

it('an interval keeps to the limits, and its break stays shorter than it', () => {
  const policy = having({ limits: { stretch: [30 * MINUTE, 60 * MINUTE] } });
  const chosen = (every: number, length: number) =>
    overlay(policy, { stretch: { on: true, every: every * MINUTE, length: length * MINUTE } }).stretch;
  expect(chosen(10, 5)).toEqual({ on: true, every: 30 * MINUTE, length: 5 * MINUTE });
  expect(chosen(45, 5)).toEqual({ on: true, every: 45 * MINUTE, length: 5 * MINUTE });
  expect(chosen(120, 60)).toEqual({ on: true, every: 60 * MINUTE, length: 30 * MINUTE });
});

it('a limit is for the default of Limber and of the organization, too', () => {
  const stretch = { on: true, every: 20 * MINUTE, length: 5 * MINUTE };
  const limits = { stretch: [30 * MINUTE, 40 * MINUTE] as const };
  expect(overlay(having({ limits }), {}).stretch.every).toBe(40 * MINUTE);
  expect(overlay(having({ limits, defaults: { stretch } }), {}).stretch.every).toBe(30 * MINUTE);
});

test('whatever the limits and the choice, what comes of it can be stored', () => {
  const minutes = fc.integer({ min: 1, max: 240 });
  fc.assert(
    fc.property(minutes, minutes, minutes, minutes, (min, max, every, length) => {
      fc.pre(length < every);
      const policy = readPolicy({ stretch: { min: `${min} min`, max: `${max} min` } });
      const { stretch } = overlay(policy, { stretch: { on: true, every: every * MINUTE, length: length * MINUTE } });
      expect(faultOf('stretch', stretch)).toBeNull();
    }),
  );
});
