import { expect, it } from 'vitest';
import { COUNTEREXAMPLES } from './counterexamples';
import { live } from './live';

it.each(COUNTEREXAMPLES)('$name', ({ life }) => {
  const { violations, steps } = live(life);
  expect(violations).toEqual([]);
  // Something did happen in it.
  expect(steps).toBeGreaterThan(5);
});
