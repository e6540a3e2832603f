import type { Vec, Which } from '../../content/pose-types.ts';
import { within } from './frame.ts';
import type { Trunk } from './trunk.ts';
import { add } from './vector.ts';

/** How much of the shoulder's way back the blade slides towards the spine. */
const SLIDE = 0.75;

/** The inner edge of a shoulder blade, from its top to its tip, on the back. */
export function bladeOf({ nape, thorax, shoulders }: Trunk, which: Which): readonly [Vec, Vec, Vec] {
  const side = which === 'near' ? 1 : -1;
  const [, lift] = local(shoulders[which], nape, thorax.up);
  const [ahead] = local(shoulders[which], nape, thorax.forward);
  const out = 4.7 + ahead * SLIDE;
  const at = (down: number, more: number): Vec =>
    add(nape, within(thorax, [-6, lift - down, side * Math.max(0.9, out + more)]));
  return [at(1.6, 0.9), at(5.4, 0), at(9.6, 0.7)];
}

const local = (at: Vec, from: Vec, way: Vec): readonly [number, number] => {
  const far = (at[0] - from[0]) * way[0] + (at[1] - from[1]) * way[1] + (at[2] - from[2]) * way[2];
  return [far, far];
};
