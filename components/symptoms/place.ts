import type { SectionId } from '../../content/symptoms/ids';

/** Where in the reference somebody is, or what a link leads to. `at` is the id of an item to show there. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'signs'; readonly at?: string | null }
  | { readonly view: 'section'; readonly section: SectionId; readonly at?: string | null };

/** Its beginning, with the search and the back. */
export const HOME: Place = { view: 'home' };
/** Both lists of warning signs. */
export const SIGNS: Place = { view: 'signs' };
/** The second list, for signs that a clinician should see. */
export const CLINICIAN_SIGNS = { view: 'signs', at: 'clinician' } as const satisfies Place;

/** The address of a place: on the full page, which has an address for everything. */
export function addressOfPlace(place: Place): string {
  if (place.view === 'home') return 'options.html#/symptoms';
  const name = place.view === 'signs' ? 'signs' : place.section;
  return `options.html#/symptoms/${name}${place.at ? `/${place.at}` : ''}`;
}
