import * as v from 'valibot';
import { connect } from './connect';
import type { Notes } from './validate/notes';
import { BLANK, NOTE } from './validate/notes';
import { whole } from './whole';

/**
 * One note, or what it is before anybody wrote it. A damaged one counts as not written and stays where it is.
 *
 * @throws Error where the database cannot be opened
 */
export async function readNote<N extends keyof Notes>(name: N): Promise<Notes[N]> {
  const db = await connect();
  return asNote(name, await db.get('notes', name));
}

/**
 * Changes one note as it is now, in one strict transaction. Where nothing changes (the same object comes back), nothing
 * is written.
 *
 * @returns what it became
 * @throws DOMException where the database refuses: nothing was written then
 */
export async function reviseNote<N extends keyof Notes>(
  name: N,
  change: (before: Notes[N]) => Notes[N],
): Promise<Notes[N]> {
  const db = await connect();
  const transaction = db.transaction('notes', 'readwrite', { durability: 'strict' });
  return whole(transaction, async (write) => {
    const before = asNote(name, await transaction.store.get(name));
    const after = change(before);
    if (after !== before) write(transaction.store.put(after, name));
    return after;
  });
}

/** What is stored under the name of a note, as one; what it is before anybody wrote it where that is damaged or missing. */
export function asNote<N extends keyof Notes>(name: N, value: unknown): Notes[N] {
  const schema: v.GenericSchema<unknown, Notes[N]> = NOTE[name];
  const result = v.safeParse(schema, value);
  return result.success ? result.output : BLANK[name];
}
