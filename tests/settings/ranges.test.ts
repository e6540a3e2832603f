import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { presetById } from '../../content/presets/index.ts';
import type { NumberField } from '../../core/ranges';
import { RANGES, readNumber, shownIn } from '../../core/ranges';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { faultOf } from '../../storage/validate/settings';

describe('a number field', () => {
  test.each([
    ['stretchEvery', '50', 50 * MINUTE],
    ['stretchEvery', ' 5 ', 5 * MINUTE],
    ['stretchEvery', '+120', 120 * MINUTE],
    ['stretchEvery', '50.0', 50 * MINUTE],
    ['stretchLength', '2.5', 150 * SECOND],
    ['stretchLength', '2,5', 150 * SECOND],
    ['microLength', '20', 20 * SECOND],
    ['microLength', '300', 5 * MINUTE],
    ['postponeLimit', '0', 0],
    ['idleAfter', '１５', 15 * SECOND],
  ] as const)('%s takes "%s"', (field, text, value) => {
    expect(readNumber(field, text)).toEqual({ value });
  });

  test.each([
    ['stretchEvery', '', 'empty'],
    ['stretchEvery', '  ', 'empty'],
    ['stretchEvery', 'soon', 'not-a-number'],
    ['stretchEvery', '5 min', 'not-a-number'],
    ['stretchEvery', '1e2', 'not-a-number'],
    ['stretchEvery', '0x20', 'not-a-number'],
    ['stretchEvery', '5.', 'not-a-number'],
    ['stretchEvery', 'Infinity', 'not-a-number'],
    ['stretchEvery', '4', 'too-small'],
    ['stretchEvery', '0', 'too-small'],
    ['stretchEvery', '-50', 'too-small'],
    ['stretchEvery', '121', 'too-large'],
    ['stretchEvery', '9'.repeat(400), 'too-large'],
    ['stretchEvery', '50.5', 'not-whole'],
    ['stretchLength', '2.3', 'not-half'],
    ['stretchLength', '0.5', 'too-small'],
    ['microLength', '19', 'too-small'],
    ['microLength', '301', 'too-large'],
    ['idleAfter', '14', 'too-small'],
    ['idleAfter', '601', 'too-large'],
  ] as const)('%s refuses "%s": %s', (field, text, refused) => {
    expect(readNumber(field, text)).toEqual({ refused });
  });
});

const FIELDS = Object.keys(RANGES) as NumberField[];

it('never throws, and never lets a number out of its range', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), fc.oneof(fc.string(), fc.double().map(String)), (field, text) => {
      const read = readNumber(field, text);
      if ('refused' in read) return;
      const shown = shownIn(field, read.value);
      expect(shown).toBeGreaterThanOrEqual(RANGES[field].min);
      expect(shown).toBeLessThanOrEqual(RANGES[field].max);
    }),
  );
});

it('takes what it shows', () => {
  for (const field of FIELDS) {
    const { min, max } = RANGES[field];
    for (const end of [min, max]) {
      const read = readNumber(field, String(end));
      expect('value' in read && shownIn(field, read.value), field).toBe(end);
    }
  }
});

it('agrees with the limits that stand beside the evidence', () => {
  const own = presetById('custom');
  if (!own || !('limits' in own)) throw new Error('The preset "custom" carries the limits.');
  const { everyMinutes, lengthSeconds } = own.limits;
  for (const field of ['stretchEvery', 'microEvery'] as const) expect(RANGES[field]).toMatchObject(everyMinutes);
  expect(RANGES.microLength.min).toBe(lengthSeconds.min);
  expect(RANGES.stretchLength.max * 60).toBe(lengthSeconds.max);
});

it('takes nothing that storage would set aside', () => {
  for (const field of ['notice', 'postponeLimit', 'missedAfter', 'idleAfter', 'dailyLimit'] as const) {
    for (const end of [RANGES[field].min, RANGES[field].max]) {
      const read = readNumber(field, String(end));
      expect('value' in read && faultOf(field, read.value), field).toBeNull();
    }
  }
});

it('has every default inside its range', () => {
  expect(readNumber('stretchEvery', String(shownIn('stretchEvery', DEFAULTS.stretch.every)))).toHaveProperty('value');
  for (const field of ['notice', 'postponeLimit', 'idleAfter'] as const) {
    expect(readNumber(field, String(shownIn(field, DEFAULTS[field]))), field).toEqual({ value: DEFAULTS[field] });
  }
});
