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

/** Builds the index over some documents: it takes some 30 ms, so do it when the search field gets the focus, and keep it. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  /** Every term of the content, whole and without its ending: a word that stands in it is no slip. */
  const known = new Set<string>();
  /** Most words stand in the content many times; cutting them anew each time was a third of the work. */
  const terms = new Map<string, string[]>();
  const index = new MiniSearch<SearchDocument & { readonly key: string; readonly said: string }>({
    idField: 'key',
    fields: ['title', 'said', 'body'],
    storeFields: ['kind', 'id', 'section', 'title', 'rank'],
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
      boostDocument: (_key, _term, stored) => Number(stored?.rank ?? 1),
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
  for (const document of documents) {
    index.add({ ...document, key: `${document.kind} ${document.id}`, said: document.words.join(' ') });
  }
  const emergencies = documents.filter(({ kind }) => kind === 'emergency');
  const signs = emergencies.map(({ id, words }) => leadingSign(id, words, SEARCH_WORDS));

  return (query) => {
    if (typedTerms(query, SEARCH_WORDS).length === 0) return [];
    const first = leading(query, signs, (term) => known.has(term), SEARCH_WORDS);
    const scored = index.search(query);
    const best = scored[0]?.score ?? 0;
    const rest = scored
      .filter(({ kind, id, score }) => score >= best * FAINT && !(kind === 'emergency' && first.includes(id)))
      .map(({ kind, id, section, title }): SearchResult => ({ kind, id, section, title }));
    const led = emergencies
      .filter(({ id }) => first.includes(id))
      .map(({ kind, id, section, title }) => ({ kind, id, section, title }));
    return [...led, ...rest].slice(0, MOST);
  };
}
