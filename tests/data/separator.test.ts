import { expect, it } from 'vitest';
import { separatorOf } from '../../entrypoints/options/data/separator';

it.each([
  ['en-US', ','],
  ['en-GB', ','],
  ['ja', ','],
  ['de', ';'],
  ['fr-FR', ';'],
  ['es', ';'],
  ['nl', ';'],
  ['pt-BR', ';'],
  ['ar-EG', ','],
] as const)('cells are separated in %s by %s', (locale, separator) => {
  expect(separatorOf(locale)).toBe(separator);
});
