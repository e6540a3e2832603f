import { healthDocuments } from '../search/health-documents';
import { createSearch } from '../search/health-search';

export { FoundItem } from './found-item';

/** The search over everything about health. Its index takes some 30 ms, once for a page. */
export const search = createSearch(healthDocuments());

// Run before anybody has typed, beginnings and slips and all: code that has run answers the first letter sooner.
for (const typed of ['st', 'pa', 'co', 'bakc']) requestIdleCallback(() => search(typed));
