import type { SearchWords } from '../../content/search-words.ts';

/** The words of a text in order, small, without accents and apostrophes: "Can’t bend" is `cant`, `bend`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What an index keeps of one word: nothing, the word, or the word and the one that means the same. */
export function indexedTerms(word: string, { empty, same }: SearchWords): string[] {
  if (empty.includes(word)) return [];
  const other = Object.hasOwn(same, word) ? same[word] : undefined;
  return other === undefined ? [word] : [word, other];
}

/**
 * What is looked for when somebody types a word: nothing, or one term that is meant as the beginning of words,
 * so that "stretching" finds "stretch" and "legs" finds "leg".
 */
export function typedTerm(word: string, { empty, same, endings }: SearchWords): string | null {
  if (empty.includes(word)) return null;
  if (Object.hasOwn(same, word)) return same[word] ?? null;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  if (ending === undefined || word.endsWith('ss')) return word;
  const stem = word.slice(0, -ending.length).replace(/([^aeiouls])\1$/, '$1');
  return Object.hasOwn(same, stem) ? (same[stem] ?? stem) : stem;
}

/** The terms of a whole query. */
export function typedTerms(query: string, language: SearchWords): string[] {
  return wordsOf(query)
    .map((word) => typedTerm(word, language))
    .filter((term) => term !== null);
}
