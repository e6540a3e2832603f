/** Where a bar stands, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rounder than this no corner is. */
const ROUND = 2;

/**
 * Bars as one SVG path: ten years are hundreds of them, and a page with an element for each would stop while it draws.
 */
export function barPath(places: readonly Place[]): string {
  return places.map(piece).join('');
}

function piece({ x, y, width, height }: Place): string {
  const r = Math.min(ROUND, width / 4, height / 2);
  const corner = (right: number, down: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(right)} ${short(down)}`;
  const [across, along] = [width - 2 * r, height - 2 * r].map(short);
  return `M${short(x + r)} ${short(y)}h${across}${corner(r, r)}v${along}${corner(-r, r)}h-${across}${corner(-r, -r)}v-${along}${corner(r, -r)}z`;
}

function short(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
