/** Runs a job while nobody else writes: the background's queue and import, check and delete-all in the full page. */
export function exclusively<T>(job: () => Promise<T>): Promise<T> {
  return navigator.locks.request('limber', job) as Promise<T>;
}
