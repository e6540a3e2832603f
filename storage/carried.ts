import { PIECE, type Shelves } from './validate/shelves';

/** A store whose records travel in a file. The timer (`state`) never does; `aside` has no keys that mean anything. */
export type Carried = 'settings' | 'days' | keyof Shelves | 'notes';

/** Stores that stand in a file as lists: each record holds its own key. */
export const LISTS = ['days', ...(Object.keys(PIECE) as (keyof Shelves)[])] as const;

/** Every store that travels, in the order of the file. */
export const CARRIED: readonly Carried[] = ['settings', ...LISTS, 'notes'];

/** Every store that an import or a check of the database touches. */
export const TOUCHED = [...CARRIED, 'aside'] as const;

/** The checked records of each store by their keys. */
export type Records = Readonly<Record<Carried, ReadonlyMap<string, unknown>>>;

/** Nothing in any store, to be filled. */
export function noRecords(): Record<Carried, Map<string, unknown>> {
  const entries = CARRIED.map((name) => [name, new Map<string, unknown>()] as const);
  return Object.fromEntries(entries) as Record<Carried, Map<string, unknown>>;
}
