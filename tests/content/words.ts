/** Helpers of the content tests: every word that is shown, with the place it stands in. */

export interface Said {
  /** For example `stretches.chin-tuck.text.steps.1`. */
  readonly where: string;
  readonly says: string;
}

/** All strings below a value, except those under the keys named: they are identifiers, not words. */
export function said(value: unknown, where: string, notWords: readonly string[] = []): Said[] {
  if (typeof value === 'string') return [{ where, says: value }];
  if (Array.isArray(value))
    return value.flatMap((part, index) => said(part, `${where}.${part?.id ?? index}`, notWords));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !notWords.includes(key))
    .flatMap(([key, part]) => said(part, `${where}.${key}`, notWords));
}
