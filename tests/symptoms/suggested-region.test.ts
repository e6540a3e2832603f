import { expect, it } from 'vitest';
import { suggestedRegion } from '../../components/symptoms/suggested-region';

it.each([
  ['en-GB', 'uk'],
  ['de-DE', 'eu'],
  ['en-AU', 'australia'],
  // A language alone names no country, and of these countries no number was read.
  ['en', undefined],
  ['ja-JP', undefined],
  ['not a language', undefined],
])('offers for %s the region %s', (language, region) => {
  expect(suggestedRegion(language)?.id).toBe(region);
});
