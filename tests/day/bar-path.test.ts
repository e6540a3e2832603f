import { expect, it } from 'vitest';
import { barPath } from '../../entrypoints/options/history/bar-path';

it('draws bars with round corners, one after the other', () => {
  expect(barPath([{ x: 10, y: 20, width: 8, height: 30 }])).toBe(
    'M12 20h4a2 2 0 0 1 2 2v26a2 2 0 0 1 -2 2h-4a2 2 0 0 1 -2 -2v-26a2 2 0 0 1 2 -2z',
  );
  const bar = { x: 0, y: 0, width: 4, height: 4 };
  expect(barPath([bar, bar])).toBe(barPath([bar]).repeat(2));
  expect(barPath([])).toBe('');
});

it('a bar that is flatter than its corners goes nowhere back', () => {
  expect(barPath([{ x: 0, y: 0, width: 1, height: 0.5 }])).not.toContain('--');
});
