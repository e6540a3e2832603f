import type { Snapshot } from '../audit/history';
import { historyOf } from '../audit/history';
import type { Workplace } from '../audit/workplace';

/** A workplace on the axis of time: what its audits came to. */
export interface Place {
  /** Of the workplace; empty where there is none. */
  readonly id: string;
  readonly name: string;
  /** Oldest first; the match in whole percent. */
  readonly audits: readonly { readonly day: string; readonly match: number }[];
}

/**
 * The workplaces that have results, in the order in which they were made. With one of them its name says nothing, and
 * without any there is one all the same, for the place to stand empty.
 *
 * @param only what a single one is called
 */
export function placesOf(workplaces: readonly Workplace[], audits: readonly Snapshot[], only: string): Place[] {
  const places = workplaces
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(({ id, name }) => ({ id, name, audits: historyOf(audits, id) }))
    .filter((place) => place.audits.length > 0);
  return places.length > 1 ? places : [{ id: '', audits: [], ...places[0], name: only }];
}
