import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../interface-words'));
const { size } = await import('../../entrypoints/options/data/words');

it.each([
  [0, '0 byte'],
  [1, '1 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [331_400, '331 kB'],
  [999_499, '999 kB'],
  [1_240_000, '1.2 MB'],
  [82_600_000_000, '82.6 GB'],
  [3e15, '3,000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(size(bytes)).toBe(words);
});
