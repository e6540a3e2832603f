/** Letters as the plots write them. */
const SIZE = '11px';

let pen: CanvasRenderingContext2D | null = null;

/** Words cut at their end, by whole letters, so that they fit into some pixels beside a plot. */
export function cutToFit(words: string, room: number): string {
  pen ??= readyPen();
  if (!pen || pen.measureText(words).width <= room) return words;
  const letters = [...new Intl.Segmenter().segment(words)].map(({ segment }) => segment);
  let cut = words;
  while (letters.pop() !== undefined) {
    cut = `${letters.join('').trimEnd()}…`;
    if (pen.measureText(cut).width <= room) break;
  }
  return cut;
}

function readyPen(): CanvasRenderingContext2D | null {
  const made = document.createElement('canvas').getContext('2d');
  if (made) made.font = `${SIZE} ${getComputedStyle(document.body).fontFamily}`;
  return made;
}
