import type { Item } from '../../content/checklist/types';
import type { Snapshot } from './history';
import { snapshotDue } from './history';
import type { Workplace } from './workplace';
import type { Removed } from './workplaces';
import { removal, restored } from './workplaces';

/** Every workplace and what its audits came to. */
export interface Book {
  readonly workplaces: readonly Workplace[];
  readonly snapshots: readonly Snapshot[];
}

/** What one change writes and takes away: all of it or nothing. */
export interface BookChange {
  readonly put?: { readonly workplaces?: readonly Workplace[]; readonly audits?: readonly Snapshot[] };
  readonly drop?: { readonly workplaces?: readonly string[]; readonly audits?: readonly string[] };
}

/** A change, told by what it makes of the book as it is when it is written. */
export type Turn = (book: Book) => BookChange;

/** When something is done, in milliseconds since 1970, and where. */
export interface Moment {
  readonly at: number;
  readonly zone: string;
}

/**
 * Changes one workplace and notes what its audit comes to then. One that is gone meanwhile stays gone.
 *
 * @param first the workplace to begin with where there is none at all yet
 */
export function revising(
  id: string,
  revise: (workplace: Workplace) => Workplace,
  items: readonly Item[],
  { at, zone }: Moment,
  first?: Workplace,
): Turn {
  return ({ workplaces, snapshots }) => {
    const known = workplaces.find((one) => one.id === id) ?? (workplaces.length === 0 ? first : undefined);
    if (!known) return {};
    const workplace = revise(known);
    const due = snapshotDue(workplace, items, snapshots, at, zone);
    if (!due) return { put: { workplaces: [workplace] } };
    return {
      put: { workplaces: [workplace], audits: [due.put] },
      ...(due.drop === null ? {} : { drop: { audits: [due.drop] } }),
    };
  };
}

/** Adds a workplace. */
export function adding(workplace: Workplace): Turn {
  return () => ({ put: { workplaces: [workplace] } });
}

/** Takes a workplace away, with its history. */
export function removing(id: string): Turn {
  return ({ workplaces, snapshots }) => {
    const gone = removal(id, workplaces, snapshots);
    return gone ? { drop: { workplaces: [id], audits: gone.snapshots.map((one) => one.id) } } : {};
  };
}

/** Puts a workplace back that was taken away. */
export function bringingBack(removed: Removed): Turn {
  return ({ workplaces }) => {
    const { workplace, snapshots } = restored(removed, workplaces);
    return { put: { workplaces: [workplace], audits: snapshots } };
  };
}

/** The book after a change. */
export function turned({ workplaces, snapshots }: Book, { put = {}, drop = {} }: BookChange): Book {
  return {
    workplaces: merged(workplaces, put.workplaces, drop.workplaces),
    snapshots: merged(snapshots, put.audits, drop.audits),
  };
}

function merged<T extends { readonly id: string }>(
  before: readonly T[],
  put: readonly T[] = [],
  drop: readonly string[] = [],
): T[] {
  const kept = before.filter(({ id }) => !drop.includes(id));
  const changed = kept.map((one) => put.find(({ id }) => id === one.id) ?? one);
  return [...changed, ...put.filter(({ id }) => !kept.some((one) => one.id === id))];
}
