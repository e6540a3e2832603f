import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { overlay } from '../../core/policy/overlay';
import { DEFAULTS } from '../../core/settings';
import { organizationOf } from '../../storage/read-organization';
import { readPolicy } from '../../storage/validate/policy';
import { policyFaults } from '../../storage/validate/policy-faults';
import { faultOf } from '../../storage/validate/settings';

const places = (given: unknown) => policyFaults(given).map(({ place, why }) => `${place.join('.')} ${why}`);

it.each([
  ['a name that is none', { colour: { fixed: 'green' } }, ['colour unknown']],
  ['the name of a schedule', { preset: { fixed: 'hse-short-often' } }, ['preset unknown']],
  ['a value in place of what to do with it', { style: 'gentle' }, ['style unusable']],
  ['a value that cannot be', { style: { fixed: 'loud', default: 'firm' } }, ['style.fixed unusable']],
  ['a word that is none', { style: { always: 'firm' } }, ['style.always unknown']],
  ['a slip inside of a plan', { stretch: { fixed: { evry: '45 min' } } }, ['stretch.fixed.evry unknown']],
  ['a day that is none', { hours: { default: { 1: ['08:00-12:00'], 8: [] } } }, ['hours.default.8 unknown']],
  [
    'limits the wrong way round',
    { stretch: { min: '1 h', max: '30 min' } },
    ['stretch.min crossed', 'stretch.max crossed'],
  ],
  ['a limit that cannot be', { stretch: { min: '1 min', max: '30 min' } }, ['stretch.min unusable']],
  ['a limit where there is no interval', { notice: { min: '1 min' } }, ['notice.min unknown']],
  ['a limit beside a fixed plan', { micro: { fixed: {}, min: '10 min' } }, ['micro.min overruled']],
  ['a default beside a fixed value', { polite: { fixed: true, default: false } }, ['polite.default overruled']],
  ['a chime that is switched off', { off: ['chime'], chime: { fixed: true } }, ['chime.fixed overruled']],
  ['a reason that is no text', { polite: { fixed: true, reason: 7 } }, ['polite.reason unusable']],
  ['features', { off: ['history', 'everything', 7] }, ['off.1 unknown', 'off.2 unknown']],
  ['a feature that is no list', { off: 'history' }, ['off unusable']],
  [
    'a contact',
    { contact: { text: '', link: 'javascript:alert(1)', mail: 'x' } },
    ['contact.text unusable', 'contact.link unusable', 'contact.mail unknown'],
  ],
  ['a link without words', { contact: { link: 'https://example.com' } }, ['contact unusable']],
])('lists %s', (_, given, faults) => {
  expect(places(given)).toEqual(faults);
});

it('says what stands there in a few characters, never the whole of it', () => {
  const [fault] = policyFaults({ style: { fixed: '<img src=x onerror=alert(1)>'.repeat(100) } });
  expect(fault?.found.length).toBeLessThan(100);
});

/** Values that are fine, and values that are not, for a few settings. */
const GOOD: Readonly<Record<string, readonly object[]>> = {
  style: [{ fixed: 'gentle' }, { default: 'firm', reason: 'We agreed.' }],
  stretch: [{ min: '30 min', max: '1 h' }, { fixed: { every: '30 min' } }, { default: { on: false }, max: '90 min' }],
  micro: [{ max: '20 min' }, { fixed: { on: false } }],
  hours: [{ default: { 1: ['08:00-12:00'] } }, { fixed: {} }],
  missedAfter: [{ fixed: 'never' }, { default: '5 min' }],
  region: [{ default: 'uk' }],
  contact: [{ text: 'Kim Lee' }, { text: 'Kim Lee', link: 'mailto:kim@example.com' }],
};
const NAMES = Object.keys({ ...DEFAULTS, off: 0, contact: 0, colour: 0, toString: 0 });
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record(
    { fixed: fc.jsonValue(), default: fc.jsonValue(), min: fc.jsonValue(), reason: fc.jsonValue() },
    { requiredKeys: [] },
  ),
  fc.record({ text: fc.jsonValue(), link: fc.jsonValue() }, { requiredKeys: [] }),
  fc.array(fc.constantFrom('symptoms', 'history', 'chime', 'nothing')),
);
const policies = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), junk);

describe('whatever an organization says', () => {
  test('nothing throws, and what comes of it can be stored', () => {
    fc.assert(
      fc.property(fc.oneof(policies, fc.jsonValue()), (given) => {
        const { policy } = organizationOf(given);
        for (const [name, value] of Object.entries(overlay(policy, {}))) expect(faultOf(name, value)).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });

  test('everything that is given is in force or listed, never both', () => {
    fc.assert(
      fc.property(policies, (given) => {
        const { fixed, defaults } = readPolicy(given);
        const listed = new Set(policyFaults(given).map(({ place }) => place.slice(0, 2).join('.')));
        for (const [name, entry] of Object.entries(given)) {
          // A chime that is switched off is fixed by that.
          if (['off', 'contact', 'chime'].includes(name) || listed.has(name)) continue;
          for (const how of Object.keys(entry as object)) {
            const isUsed = how === 'fixed' ? name in fixed : how === 'default' && name in defaults && !(name in fixed);
            const inside = policyFaults(given).some(({ place }) => place.length > 2 && place[0] === name);
            if (how === 'fixed' || how === 'default') expect(isUsed || listed.has(`${name}.${how}`)).toBe(true);
            if (isUsed && !inside) expect(listed.has(`${name}.${how}`)).toBe(false);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('junk never touches its neighbors', () => {
    const good = fc.record(
      Object.fromEntries(Object.entries(GOOD).map(([name, values]) => [name, fc.constantFrom(...values)])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(good, policies, (fine, bad) => {
        const others = Object.entries(bad).filter(([name]) => !(name in fine) && name !== 'off');
        const mixed = { ...Object.fromEntries(others), ...fine };
        const [alone, together] = [organizationOf(fine), organizationOf(mixed)];
        expect(alone.faults).toEqual([]);
        for (const name of Object.keys(fine)) {
          expect(together.faults.filter(({ place }) => place[0] === name)).toEqual([]);
        }
        expect(together.policy.fixed).toMatchObject(alone.policy.fixed);
        expect(together.policy.defaults).toMatchObject(alone.policy.defaults);
        if ('contact' in fine) expect(together.contact).toEqual(alone.contact);
      }),
      { numRuns: 2_000 },
    );
  });
});
