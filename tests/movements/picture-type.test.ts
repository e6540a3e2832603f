import { describe, expect, it, test } from 'vitest';
import { pictureType } from '../../core/movements/picture-type';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const text = (words: string) => new TextEncoder().encode(words);

describe('a file is a picture by what is in it', () => {
  test.each([
    ['89504e470d0a1a0a0000000d', 'image/png'],
    ['ffd8ffe000104a4649460001', 'image/jpeg'],
    ['474946383961010001008000', 'image/gif'],
    ['524946462400000057454250', 'image/webp'],
  ])('%s is %s', (hex, type) => {
    expect(pictureType(bytes(hex))).toBe(type);
  });

  it('and nothing else, whatever its name', () => {
    for (const other of [
      '<svg xmlns="http://www.w3.org/2000/svg">',
      '%PDF-1.7 and more',
      'BM and a bitmap',
      '',
      'GIF8',
    ]) {
      expect(pictureType(text(other))).toBeNull();
    }
    expect(pictureType(bytes('524946462400000057415645'))).toBeNull();
  });
});
