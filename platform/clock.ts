/** Wall clock, in milliseconds since 1970. Read here and nowhere else, when an event enters the queue. */
export function now(): number {
  return Date.now();
}

/** The zone the machine is in now; it may change while we run. */
export function zone(): string {
  // Making the first `Intl.DateTimeFormat` of a worker's life costs 15 to 80 ms; this costs one.
  return Temporal.Now.timeZoneId();
}
