/**
 * The mark that a key leads to.
 *
 * @param picked index of the mark that is told now, or null
 * @param rightToLeft the line runs from right to left
 * @returns null to tell none; undefined where the key means nothing here
 */
export function markFor(
  key: string,
  picked: number | null,
  count: number,
  rightToLeft: boolean,
): number | null | undefined {
  const at = picked ?? count;
  const step = rightToLeft ? -1 : 1;
  const places: Record<string, number> = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: count - 1 };
  if (key === 'Escape') return picked === null ? undefined : null;
  const place = places[key];
  return place === undefined ? undefined : Math.max(0, Math.min(count - 1, place));
}
