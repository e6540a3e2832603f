import { expect, test } from 'vitest';
import { mistyped, slipsAllowed } from '../../core/search/mistyped.ts';

test('short words must be right, longer ones may have a slip or two', () => {
  expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});

test.each([
  ['siatica', 'sciatica', 1],
  ['chets', 'chest', 1],
  ['blader', 'bladder', 1],
  ['ibuprofin', 'ibuprofen', 1],
  ['streching', 'stretching', 1],
  ['numb', 'numb', 0],
])('%s is meant as %s', (typed, meant, slips) => {
  expect(mistyped(typed, meant, slips)).toBe(true);
  if (slips > 0) expect(mistyped(typed, meant, slips - 1)).toBe(false);
});

test('another first letter is another word', () => {
  expect(mistyped('dumb', 'numb', 1)).toBe(false);
  expect(mistyped('', 'numb', 2)).toBe(false);
});
