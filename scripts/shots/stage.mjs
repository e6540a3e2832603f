/**
 * Runs before a page does: time stands where the picture wants it, the background hears nothing, and the browser allows
 * what the state says.
 *
 * @param {{ now: number, may?: boolean, database?: boolean }} state `may: false` takes the notifications away, `database:
 *   false` the database
 */
export function stage({ now, may = true, database = true }) {
  const from = performance.now();
  Date.now = () => now + performance.now() - from;
  if (!globalThis.chrome?.runtime) return;
  chrome.runtime.sendMessage = (_message, respond) => {
    respond?.({ did: 'done' });
    return Promise.resolve({ did: 'done' });
  };
  chrome.permissions.contains = (_permissions, respond) => {
    respond?.(may);
    return Promise.resolve(may);
  };
  if (!database) {
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
    };
  }
}
