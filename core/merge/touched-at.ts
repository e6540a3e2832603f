/** Names of instants: `at`, `changedAt`, `confirmedAt`, … */
const INSTANT = /^at$|At$/;

/**
 * When a record was last touched, in milliseconds since 1970: the latest instant anywhere in it. A workplace says it only
 * in its answers. Negative infinity where it has none.
 */
export function touchedAt(record: unknown): number {
  if (typeof record !== 'object' || record === null) return Number.NEGATIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [name, value] of Object.entries(record)) {
    const at = typeof value === 'number' && INSTANT.test(name) ? value : touchedAt(value);
    if (at > latest) latest = at;
  }
  return latest;
}

/** Of two records the one that was touched later; ours where neither was. */
export function later<T>(ours: T, theirs: T): T {
  return touchedAt(theirs) > touchedAt(ours) ? theirs : ours;
}
