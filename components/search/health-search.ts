import MiniSearch from 'minisearch';
import { SEARCH_WORDS } from '../../content/search-words.ts';
import type { SearchDocument, SearchResult } from '../../core/search/document.ts';
import { leading, leadingSign } from '../../core/search/leading.ts';
import { slipsAllowed } from '../../core/search/mistyped.ts';
import { indexedTerms, typedTerm, typedTerms, wordsOf } from '../../core/search/terms.ts';

/** Finds what was typed so far, best first, emergency signs before everything. An empty query finds nothing. */
export type Search = (query: string) => SearchResult[];

/** How many results are worth reading. */
const MOST = 20;
/** Below this part of the best score a result is an accident of a common word. */
const FAINT = 0.12;

/** So many words are remembered with what they find; then anew. */
const REMEMBERED = 500;

/** What one typed word finds: the terms that it was looked up as, and the score. */
interface Hit {
  readonly key: string;
  readonly terms: readonly string[];
  readonly score: number;
}

/** Builds the index over some documents: it takes some 30 ms, so do it while nobody waits, and keep it. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const byKey = new Map(documents.map((document) => [`${document.kind} ${document.id}`, document]));
  /** Every term of the content, whole and without its ending: a word that stands in it is no slip. */
  const known = new Set<string>();
  /** Most words stand in the content many times; cutting them anew each time was a third of the work. */
  const terms = new Map<string, string[]>();
  const index = new MiniSearch<{ readonly key: string } & Record<'title' | 'said' | 'body', string>>({
    idField: 'key',
    fields: ['title', 'said', 'body'],
    tokenize: wordsOf,
    processTerm: (word) => {
      const cut = terms.get(word) ?? indexedTerms(word, SEARCH_WORDS);
      if (!terms.has(word)) {
        terms.set(word, cut);
        for (const term of [...cut, typedTerm(word, SEARCH_WORDS)]) if (term !== null) known.add(term);
      }
      return cut;
    },
    searchOptions: {
      boost: { title: 2.5, said: 3, body: 1 },
      boostDocument: (key) => byKey.get(key)?.rank ?? 1,
      processTerm: (word) => {
        const term = typedTerm(word, SEARCH_WORDS);
        // Of a word with a slip nobody knows whether its ending is one.
        return term === null || term === word || known.has(term) ? term : [term, word];
      },
      bm25: { k: 1.2, b: 0.1, d: 0.5 },
      // One letter alone begins a part of all words, and tells nothing.
      prefix: (term) => term.length > 1,
      fuzzy: (term) => !known.has(term) && slipsAllowed(term.length),
    },
  });
  for (const [key, { title, words, body }] of byKey) index.add({ key, title, said: words.join(' '), body });
  const emergencies = documents.filter(({ kind }) => kind === 'emergency');
  const signs = emergencies.map(({ id, words }) => leadingSign(id, words, SEARCH_WORDS));

  const remembered = new Map<string, Hit[]>();
  /** A word is looked up once: at each letter of a long question only the last word is new. */
  const lookUp = (word: string): Hit[] => {
    const before = remembered.get(word);
    if (before) return before;
    // The library multiplies by the terms that a document has, which is for the whole question to do.
    const hits = index.search(word).map(({ id, score, queryTerms }) => {
      return { key: id, terms: queryTerms, score: score / queryTerms.length };
    });
    if (remembered.size === REMEMBERED) remembered.clear();
    remembered.set(word, hits);
    return hits;
  };

  return (query) => {
    if (typedTerms(query, SEARCH_WORDS).length === 0) return [];
    const first = leading(query, signs, (term) => known.has(term), SEARCH_WORDS);
    const scored = together(wordsOf(query).map(lookUp));
    const best = scored[0]?.score ?? 0;
    const rest = scored
      .filter(({ score }) => score >= best * FAINT)
      .flatMap(({ key }) => byKey.get(key) ?? [])
      .filter(({ kind, id }) => !(kind === 'emergency' && first.includes(id)));
    const led = emergencies.filter(({ id }) => first.includes(id));
    return [...led, ...rest].slice(0, MOST).map(({ kind, id, section, title }) => ({ kind, id, section, title }));
  };
}

/** What several words find, best first: a document that has more of them counts for more than its scores make together. */
function together(words: readonly (readonly Hit[])[]): { readonly key: string; readonly score: number }[] {
  const sums = new Map<string, { score: number; readonly terms: Set<string> }>();
  for (const { key, score, terms } of words.flat()) {
    const sum = sums.get(key) ?? { score: 0, terms: new Set() };
    sum.score += score;
    for (const term of terms) sum.terms.add(term);
    sums.set(key, sum);
  }
  return [...sums]
    .map(([key, { score, terms }]) => ({ key, score: score * terms.size }))
    .sort((one, other) => other.score - one.score);
}
