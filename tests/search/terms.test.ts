import { expect, test } from 'vitest';
import { SEARCH_WORDS } from '../../content/search-words.ts';
import { indexedTerms, typedTerms, wordsOf } from '../../core/search/terms.ts';

const typed = (query: string) => typedTerms(query, SEARCH_WORDS);

test('words are small, without accents, apostrophes and signs', () => {
  expect(wordsOf('Can’t bend – Crohn’s, 20-20-20, café!')).toEqual([
    'cant',
    'bend',
    'crohns',
    '20',
    '20',
    '20',
    'cafe',
  ]);
  expect(wordsOf(' … ')).toEqual([]);
});

test('a typed word finds its other forms', () => {
  expect(typed('stretching')).toEqual(['stretch']);
  expect(typed('sitting legs')).toEqual(['sit', 'leg']);
  expect(typed('discs')).toEqual(['disc']);
  expect(typed('numbness')).toEqual(['numb']);
  expect(typed('stress illness')).toEqual(['stress', 'illness']);
});

test('words that say nothing are not looked for', () => {
  expect(typed('What should I do when it is my back')).toEqual(['back']);
  expect(typed('the')).toEqual([]);
});

test('an index keeps a word and the one that means the same', () => {
  expect(indexedTerms('cannot', SEARCH_WORDS)).toEqual(['cannot', 'cant']);
  expect(indexedTerms('the', SEARCH_WORDS)).toEqual([]);
  expect(indexedTerms('constructor', SEARCH_WORDS)).toEqual(['constructor']);
});

test('the list of words is consistent: what means the same leads to an end and is not thrown away', () => {
  for (const [word, same] of Object.entries(SEARCH_WORDS.same)) {
    expect(SEARCH_WORDS.same[same], word).toBeUndefined();
    expect(SEARCH_WORDS.empty, word).not.toContain(same);
    expect(SEARCH_WORDS.empty, word).not.toContain(word);
  }
});
