/** Wall clock, in milliseconds since 1970. Read here and nowhere else, when an event enters the queue. */
export function now(): number {
  return Date.now();
}

/** The zone the machine is in now; it may change while we run. */
export function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
