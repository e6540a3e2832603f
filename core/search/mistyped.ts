/** How many slips a word of this length may have: none up to 3 letters, one up to 7, then two. */
export function slipsAllowed(letters: number): number {
  if (letters <= 3) return 0;
  return letters <= 7 ? 1 : 2;
}

/**
 * Whether one word is the other with so many slips at most: a letter missing, doubled, wrong, or two swapped.
 * Both start with the same letter: people rarely miss the first one, and "numb" is not "dumb".
 */
export function mistyped(typed: string, meant: string, slips: number): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > slips) return false;
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= meant.length; j++) {
      const cost = typed[i - 1] === meant[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return (row[meant.length] ?? slips + 1) <= slips;
}
