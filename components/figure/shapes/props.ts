import type { Prop, Vec } from '../../../content/pose-types.ts';
import { DESK, SEAT, SEAT_DEPTH } from '../../../core/figure/surfaces.ts';
import { band, plate } from './outline.ts';
import type { Eye, Paint, Shape } from './shape.ts';

/** A box of the room as a round-cornered plate: with the eye at its height, every box is one. */
function box(see: Eye, from: Vec, to: Vec, round = 0.8): string {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    see([i & 1 ? to[0] : from[0], i & 2 ? to[1] : from[1], i & 4 ? to[2] : from[2]]),
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return plate(left, top, Math.max(...xs) - left, Math.max(...ys) - top, round);
}

type Made = (
  see: Eye,
  prop: Required<Pick<Prop, 'at' | 'high' | 'wide' | 'aside'>>,
) => readonly (readonly [Paint, string])[];

const legs = (see: Eye, x: number, z: number, top: number) => box(see, [x - 0.9, 0, z - 0.9], [x + 0.9, top, z + 0.9]);

/** How each thing is built. `at` is its middle or its edge towards the person, in units of the body. */
const MAKE: Readonly<Record<Prop['is'], Made>> = {
  mat: (see, { at, wide, aside }) => [['mat', box(see, [at, -2.4, aside - 18], [at + wide, 0, aside + 18], 1.2)]],
  chair: (see, { at }) => [
    ['prop-soft', legs(see, at + 0.5, -7.5, SEAT - 1) + legs(see, at + SEAT_DEPTH - 1, -7.5, SEAT - 1)],
    ['prop', box(see, [at - 1.6, SEAT + 9, -8.5], [at + 0.4, SEAT + 33, 8.5], 1)],
    ['prop', legs(see, at - 0.6, 7.5, SEAT + 14) + legs(see, at + SEAT_DEPTH - 1, 7.5, SEAT - 1)],
    ['prop', box(see, [at - 1.5, SEAT - 2.2, -9], [at + SEAT_DEPTH, SEAT, 9], 1.1)],
  ],
  'office chair': (see, { at, high, wide }) => [
    ['prop', box(see, [at - 2.2, high + 5, -8], [at, high + 33, 8], 1.1)],
    ['prop', box(see, [at - 1.7, high - 2, -1.5], [at - 0.5, high + 8, 1.5], 0.6)],
    ['prop', box(see, [at + wide / 2 - 0.9, 3.4, -1], [at + wide / 2 + 0.9, high - 2, 1], 0.4)],
    ['prop', box(see, [at, 2.6, -9], [at + wide, 4.2, 9], 0.8)],
    ['prop', [1, wide / 2, wide - 1].map((x) => plate(see([at + x, 0, 0])[0] - 1.4, -2.8, 2.8, 2.8, 1.4)).join('')],
    ['prop', box(see, [at - 1.7, high - 2.4, -9], [at + wide, high, 9], 1.2)],
  ],
  desk: (see, { at, high, wide }) => [
    ['prop-soft', box(see, [at + wide - 5, 0, -20], [at + wide - 3, high - 1, 20], 0.6)],
    ['prop', box(see, [at, high - 2, -22], [at + wide, high, 22], 1)],
  ],
  monitor: (see, { at, high }) => [
    [
      'prop',
      box(see, [at + 1.4, high, -3], [at + 2.6, high + 12, 3], 0.5) +
        box(see, [at - 2, high, -6], [at + 5, high + 1, 6], 0.5),
    ],
    ['screen', box(see, [at, high + 5, -16], [at + 1.6, high + 23, 16], 0.8)],
  ],
  laptop: (see, { at, high }) => [
    ['screen', box(see, [at - 10, high, -8], [at, high + 1, 8], 0.5)],
    [
      'screen',
      band([see([at - 0.3, high + 0.6, 0]), see([at + 4, high + 11.6, 0])].map(([x, y]) => [x, y, 0.6] as const)),
    ],
  ],
  keyboard: (see, { at, high }) => [['screen', box(see, [at, high, -9], [at + 7, high + 1, 9], 0.5)]],
  riser: (see, { at, high, wide }) => [
    [
      'prop-soft',
      box(see, [at + 1, DESK, -7], [at + 2.4, high, 7], 0.4) +
        box(see, [at + wide - 2.4, DESK, -7], [at + wide - 1, high, 7], 0.4),
    ],
    ['prop', box(see, [at, high - 1.2, -8], [at + wide, high, 8], 0.6)],
  ],
  footrest: (see, { at, high, wide }) => [['prop-soft', box(see, [at, 0, -8], [at + wide, high, 8], 1)]],
  wall: (see, { at }) => [
    [
      'prop-soft',
      at > 0 ? box(see, [at, 0, -30], [at + 5, 112, 30], 0.4) : box(see, [at - 5, 0, -30], [at, 112, 30], 0.4),
    ],
  ],
  doorway: (see, { wide, high }) => [
    [
      'prop',
      box(see, [-1, 0, wide / 2], [1, high, wide / 2 + 4.5], 0.5) +
        box(see, [-1, 0, -wide / 2 - 4.5], [1, high, -wide / 2], 0.5),
    ],
    ['prop', box(see, [-1, high, -wide / 2 - 4.5], [1, high + 4.5, wide / 2 + 4.5], 0.5)],
  ],
  window: (_see, { at, high, wide }) => [
    ['prop', plate(at, -high - 46, wide, 46, 1.6)],
    ['sky', plate(at + 1.8, -high - 44.2, wide - 3.6, 42.4, 0.6)],
    [
      'hill',
      `M${at + 1.8} ${-high - 12}C${at + wide * 0.3} ${-high - 34} ${at + wide * 0.45} ${-high - 30} ${at + wide * 0.62} ${-high - 13}Q${at + wide * 0.8} ${-high - 22} ${at + wide - 1.8} ${-high - 15}V${-high - 1.8}H${at + 1.8}Z`,
    ],
    ['sun', plate(at + wide * 0.68, -high - 38, 6.4, 6.4, 3.2)],
    ['prop', plate(at + wide / 2 - 0.6, -high - 45, 1.2, 44, 0.2)],
  ],
  pillow: (see, { at, high, wide, aside }) => [
    ['pillow', box(see, [at, 0, aside - 9], [at + wide, high, aside + 9], 3)],
  ],
  pad: (see, { at, wide }) => [['mat', box(see, [at, 0, -7], [at + wide, 1.4, 7], 0.7)]],
  tap: (see, { at, high }) => [['screen', box(see, [at, high, -2], [at + 4, high + 6, 2], 0.8)]],
};

/** Usual sizes. */
const USUAL: Readonly<Partial<Record<Prop['is'], { at?: number; high?: number; wide?: number }>>> = {
  mat: { at: -60, wide: 120 },
  chair: { at: -12 },
  'office chair': { at: -12, high: SEAT, wide: SEAT_DEPTH },
  desk: { at: 22, high: DESK, wide: 36 },
  monitor: { at: 44, high: DESK },
  laptop: { at: 44, high: DESK },
  keyboard: { at: 30, high: DESK },
  riser: { at: 38, high: DESK + 8, wide: 16 },
  footrest: { at: 14, high: 5, wide: 16 },
  doorway: { wide: 44, high: 106 },
  window: { at: 60, high: 40, wide: 40 },
  pillow: { at: 0, high: 6, wide: 18 },
  pad: { at: -8, wide: 16 },
};

/** One thing of the room. */
export function propShapes(see: Eye, prop: Prop): Shape[] {
  const size = { at: 0, high: 0, wide: 0, aside: 0, ...USUAL[prop.is], ...prop };
  return MAKE[prop.is](see, size).map(([paint, d]) => ({ paint, d }));
}
