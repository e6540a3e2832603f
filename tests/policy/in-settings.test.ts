import { expect, it } from 'vitest';
import { presetById } from '../../content/presets';
import { checkField } from '../../core/check-field';
import { overlay } from '../../core/policy/overlay';
import { rangeOf } from '../../core/policy/range-of';
import { presetInForce } from '../../core/preset-plan';
import { RANGES } from '../../core/ranges';
import { DEFAULTS } from '../../core/settings';
import { readPolicy } from '../../storage/validate/policy';

const { limits } = readPolicy({ stretch: { min: '29.5 min', max: '1 h' }, micro: { max: '30 min' } });

it('a field of an interval takes what the limits leave, in whole numbers', () => {
  expect(rangeOf('stretchEvery', limits)).toEqual({ ...RANGES.stretchEvery, min: 30, max: 60 });
  expect(rangeOf('microEvery', limits)).toEqual({ ...RANGES.microEvery, max: 30 });
  expect(rangeOf('stretchLength', limits)).toEqual(RANGES.stretchLength);
  expect(rangeOf('stretchEvery', readPolicy({}).limits)).toEqual(RANGES.stretchEvery);
});

it('what is typed beyond the limits is refused', () => {
  const range = rangeOf('stretchEvery', limits);
  expect(checkField('stretchEvery', '29', DEFAULTS, range)).toEqual({ refused: 'too-small' });
  expect(checkField('stretchEvery', '61', DEFAULTS, range)).toEqual({ refused: 'too-large' });
  expect(checkField('stretchEvery', '60', DEFAULTS, range)).toHaveProperty('patch');
});

it('a schedule is in force only where its numbers are', () => {
  const preset = presetById(DEFAULTS.preset);
  expect(presetInForce(preset, DEFAULTS)).toBe(DEFAULTS.preset);
  expect(presetInForce(preset, overlay(readPolicy({ stretch: { max: '30 min' } }), {}))).toBe('custom');
  expect(presetInForce(preset, overlay(readPolicy({ micro: { fixed: { on: false } } }), {}))).toBe('custom');
  expect(presetInForce(presetById('custom'), { ...DEFAULTS, preset: 'custom' })).toBe('custom');
  expect(presetInForce(undefined, { ...DEFAULTS, preset: 'from-the-future' })).toBe('custom');
});
