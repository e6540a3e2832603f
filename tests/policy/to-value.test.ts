import { expect, it } from 'vitest';
import { toValue } from '../../core/policy/to-value';
import { HOUR, MINUTE, SECOND } from '../../core/units';

it.each([
  ['50 min', 50 * MINUTE],
  ['20s', 20 * SECOND],
  ['1.5 h', 1.5 * HOUR],
  ['0 s', 0],
  ['never', null],
  ['08:30-12:00', [510, 720]],
  ['22:00-24:00', [1320, 1440]],
])('reads %j', (text, value) => {
  expect(toValue(text)).toEqual(value);
});

it.each(['50', '50 minutes', '-5 min', '1e3 s', ' 5 min', '8:30-12:00', '08:60-12:00', '08:30', 'gentle', ''])(
  'leaves %j as it is',
  (text) => {
    expect(toValue(text)).toBe(text);
  },
);

it('reads what is inside, as deep as a week goes', () => {
  expect(toValue({ 1: ['08:00-12:00', '13:00-17:00'], every: '5 min', on: true })).toEqual({
    1: [
      [480, 720],
      [780, 1020],
    ],
    every: 5 * MINUTE,
    on: true,
  });
});

it('is not led into the depth', () => {
  let deep: unknown = '5 min';
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(() => toValue(deep)).not.toThrow();
});
