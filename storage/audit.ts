import type { Book, Turn } from '../core/audit/book';
import { turned } from '../core/audit/book';
import { connect } from './connect';
import { asPiece } from './shelf';
import { whole } from './whole';

/**
 * Every workplace and its history. A damaged one is left out and stays where it is.
 *
 * @throws Error where the database cannot be opened
 */
export async function readAudit(): Promise<Book> {
  const db = await connect();
  const transaction = db.transaction(['workplaces', 'audits']);
  const [workplaces, snapshots] = await Promise.all([
    transaction.objectStore('workplaces').getAll(),
    transaction.objectStore('audits').getAll(),
  ]);
  return asBook(workplaces, snapshots);
}

/**
 * Changes the workplaces as they are now, with their history, in one strict transaction: what another page has written
 * meanwhile is not lost.
 *
 * @returns the book after it
 * @throws DOMException where the database refuses: nothing was written then
 */
export async function reviseAudit(turn: Turn): Promise<Book> {
  const db = await connect();
  const transaction = db.transaction(['workplaces', 'audits'], 'readwrite', { durability: 'strict' });
  const workplaces = transaction.objectStore('workplaces');
  const audits = transaction.objectStore('audits');
  return whole(transaction, async (write) => {
    const [places, snapshots] = await Promise.all([workplaces.getAll(), audits.getAll()]);
    const book = asBook(places, snapshots);
    const change = turn(book);
    for (const id of change.drop?.workplaces ?? []) write(workplaces.delete(id));
    for (const id of change.drop?.audits ?? []) write(audits.delete(id));
    for (const one of change.put?.workplaces ?? []) write(workplaces.put(one));
    for (const one of change.put?.audits ?? []) write(audits.put(one));
    return turned(book, change);
  });
}

/** Workplaces in the order in which they came: their ids are by chance. */
function asBook(workplaces: readonly unknown[], snapshots: readonly unknown[]): Book {
  return {
    workplaces: workplaces
      .flatMap((value) => asPiece('workplaces', value) ?? [])
      .toSorted((one, other) => one.createdAt - other.createdAt),
    snapshots: snapshots.flatMap((value) => asPiece('audits', value) ?? []),
  };
}
