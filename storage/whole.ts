/** What is needed of a transaction of idb. */
interface Undoable {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Does some work in a transaction: all of it is there afterwards, or nothing. Nothing but IndexedDB is awaited inside.
 *
 * @param work hands every write to `write`, so that none can fail unheard
 * @returns what the work returns, once the transaction is through
 * @throws whatever the work throws, or the database refuses with: nothing was written then
 */
export async function whole<T>(
  transaction: Undoable,
  work: (write: (request: Promise<unknown>) => void) => T | Promise<T>,
): Promise<T> {
  const writes: Promise<unknown>[] = [];
  try {
    const result = await work((request) => void writes.push(request));
    await Promise.all([...writes, transaction.done]);
    return result;
  } catch (error) {
    // What was thrown between two requests would otherwise let the first of them be committed.
    await Promise.allSettled([...writes, abort(transaction)]);
    throw error;
  }
}

async function abort(transaction: Undoable): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It was aborted already: that is the error.
  }
  await transaction.done;
}
