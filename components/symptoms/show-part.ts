/** Room left at the edge that a part is brought in from, in px. */
const ROOM = 16;

/** Brings a part of a drawing into view. Firefox does that by itself for HTML alone, neither at a focus nor when asked. */
export function showPart(part: Element): void {
  const { top, bottom } = part.getBoundingClientRect();
  const bar = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  if (bottom > innerHeight) scrollBy({ top: bottom - innerHeight + ROOM, behavior: 'instant' });
  else if (top < bar) scrollBy({ top: top - bar - ROOM, behavior: 'instant' });
}
