import { wordsOf } from '../../core/search/terms';
import { healthDocuments } from '../search/health-documents';
import { createSearch } from '../search/health-search';

export { FoundItem } from './found-item';

const documents = healthDocuments();

/** The search over everything about health. Its index takes some 30 ms, once for a page. */
export const search = createSearch(documents);

// Before anybody has typed, each in a moment of its own. Two letters begin more words than any more letters do: what they
// find is remembered. And code that has run, for words with a slip as well, answers the first letter sooner.
const named = documents.flatMap(({ title, words }) => wordsOf(`${title} ${words.join(' ')}`));
const beginnings = new Set(named.filter(({ length }) => length > 1).map((word) => word.slice(0, 2)));
for (const typed of ['bakc', 'strecihng', ...beginnings]) requestIdleCallback(() => search(typed));
