/**
 * @param {number[]} values in any order
 * @returns {{ median: number, p90: number }} to a tenth
 */
export function summary(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
  return { median: at(0.5), p90: at(0.9) };
}
