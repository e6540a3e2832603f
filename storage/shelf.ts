import * as v from 'valibot';
import { connect } from './connect';
import type { Shelves } from './validate/shelves';
import { PIECE } from './validate/shelves';
import { whole } from './whole';

/** Pieces to put on and to take off the shelves. */
export interface ShelfChange {
  readonly put?: { readonly [S in keyof Shelves]?: readonly Shelves[S][] };
  readonly drop?: { readonly [S in keyof Shelves]?: readonly string[] };
}

/**
 * All pieces of one store that pages keep. A damaged one is left out and stays where it is: the check of the database
 * sets it aside (check-database.ts).
 *
 * @throws Error where the database cannot be opened
 */
export async function readShelf<S extends keyof Shelves>(name: S): Promise<Shelves[S][]> {
  const db = await connect();
  return (await db.getAll(name)).flatMap((value) => asPiece(name, value) ?? []);
}

/**
 * Puts and takes off in one strict transaction: all of it is there afterwards, or nothing.
 *
 * @throws DOMException where the database refuses (quota, damage, closed): nothing was written then
 */
export async function changeShelves({ put = {}, drop = {} }: ShelfChange): Promise<void> {
  const names = [...new Set([...Object.keys(put), ...Object.keys(drop)])] as (keyof Shelves)[];
  if (names.length === 0) return;
  const db = await connect();
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  await whole(transaction, (write) => {
    for (const name of names) {
      const store = transaction.objectStore(name);
      for (const id of drop[name] ?? []) write(store.delete(id));
      for (const piece of put[name] ?? []) write(store.put(piece));
    }
  });
}

/**
 * Changes one piece as it is now, in one transaction: what another page has written meanwhile is not lost.
 *
 * @param change from the piece, or null where there is none, to what it becomes; null takes it off
 * @returns what it became
 * @throws DOMException where the database refuses: nothing was written then
 */
export async function revisePiece<S extends keyof Shelves>(
  name: S,
  id: string,
  change: (before: Shelves[S] | null) => Shelves[S] | null,
): Promise<Shelves[S] | null> {
  const db = await connect();
  const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
  return whole(transaction, async (write) => {
    const after = change(asPiece(name, await transaction.store.get(id)));
    write(after ? transaction.store.put(after) : transaction.store.delete(id));
    return after;
  });
}

/** A stored value as a piece of its store; null where it is damaged. */
export function asPiece<S extends keyof Shelves>(name: S, value: unknown): Shelves[S] | null {
  const result = v.safeParse(PIECE[name], value);
  return result.success ? result.output : null;
}
