import type { Vec } from '../../../content/pose-types.ts';
import { within } from '../../../core/figure/frame.ts';
import type { Trunk } from '../../../core/figure/trunk.ts';
import { add, times } from '../../../core/figure/vector.ts';
import { along, band, type Disc, ring } from './outline.ts';
import { ball, type Eye, type Shape } from './shape.ts';

/** Middle of the hair, where it parts from the face, and how big it is. */
const HAIR = { middle: [-0.9, 0.9, 0] as Vec, way: [-0.76, 0.65, 0] as Vec, radius: 6.7, behind: -1.2 };
/** Points that are drawn of the hair's edge and of its outline. */
const POINTS = 48;
type Point = readonly [number, number];

/** A feature of the face is seen when it looks this far towards the viewer. */
const SEEN = 1.2;

/** The outline of the head without what stands out from it. */
export function skull(see: Eye, { crown, head }: Trunk): string {
  return band(SKULL.map(([x, y, radius]) => ball(see, add(crown, within(head, [x, y, 0])), radius)));
}

/** Place and radius of what a head is made of. */
const SKULL = [
  [-0.9, 0.5, 6.1],
  [0.9, 0.4, 5.7],
  [1.1, -3.6, 4.6],
  [2.4, -5.5, 2.9],
] as const;

/** Head, hair and face, whichever way it looks. */
export function headShapes(see: Eye, trunk: Trunk, eyes: 'open' | 'shut'): Shape[] {
  const { crown, head } = trunk;
  const at = (place: Vec): Vec => add(crown, within(head, place));
  const disc = (place: Vec, radius: number): Disc => ball(see, at(place), radius);
  const depth = (place: Vec) => see(within(head, place))[2];
  const ear = (side: 1 | -1, front: boolean) => {
    const place: Vec = [-0.7, -1.1, 5.5 * side];
    return front === depth(place) > 2
      ? band([disc(place, 1.35), disc(add(place, [0.25, -1.3, -0.2 * side]), 0.8)])
      : '';
  };
  const nose = band([disc([5.5, 0.8, 0], 0.7), disc([7.3, -1.5, 0], 0.95), disc([5.4, -2.1, 0], 0.9)]);
  const eye = (side: 1 | -1) => {
    const place: Vec = [5.3, 0.2, 2.35 * side];
    if (depth(place) < SEEN) return '';
    return eyes === 'shut'
      ? band([
          disc(add(place, [-1.3, -0.3, 0.7 * side]), 0.24),
          disc(add(place, [0.1, -0.5, 0]), 0.24),
          disc(add(place, [0.3, -0.3, -0.8 * side]), 0.24),
        ])
      : band([disc(add(place, [0, 0.25, 0]), 0.66), disc(add(place, [0, -0.25, 0]), 0.66)]);
  };
  const line = (places: readonly Vec[]) =>
    along(places.filter((place) => depth(place) > -0.3).map((place) => see(at(place)).slice(0, 2) as [number, number]));
  const lookingAt = depth([1, 0, 0]);
  const brow = (side: 1 | -1) =>
    line([
      [5.9, 2.3, 1.2 * side],
      [5.6, 2.8, 2.4 * side],
      [4.9, 2.4, 3.7 * side],
    ]);
  return [
    { paint: 'skin', d: skull(see, trunk) + nose + ear(1, false) + ear(-1, false) },
    {
      paint: 'line',
      d:
        lookingAt > 0.5
          ? line([
              [6.4, -2.4, -0.9],
              [7.2, -2.7, 0],
              [6.4, -2.4, 0.9],
            ])
          : '',
    },
    {
      paint: 'line',
      d:
        lookingAt > -0.3
          ? line([
              [5.2, -4.6, -1.7],
              [5.9, -5.1, 0],
              [5.2, -4.6, 1.7],
            ])
          : '',
    },
    { paint: 'line', d: lookingAt > 0.25 ? brow(1) + brow(-1) : '' },
    { paint: 'eye', d: eye(1) + eye(-1) },
    { paint: 'hair', d: hair(see, at, (place) => see(within(head, place))) },
    { paint: 'skin', d: ear(1, true) + ear(-1, true) },
  ];
}

/** The part of a ball that lies behind a plane, as far as it is seen; and a tuft over the forehead. */
function hair(see: Eye, at: (place: Vec) => Vec, direction: (place: Vec) => Vec): string {
  const { middle, way, radius, behind } = HAIR;
  const [mx, my] = see(at(middle));
  const [wx, wy] = direction(way);
  const rim = run((angle) => {
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return x * wx + y * wy > behind ? [mx + x, my + y] : null;
  });
  const wide = Math.sqrt(radius * radius - behind * behind);
  const up: Vec = [way[1], -way[0], 0];
  const edge = run((angle) => {
    const place = add(
      times(way, behind),
      add(times(up, wide * Math.cos(angle)), times([0, 0, 1], wide * Math.sin(angle))),
    );
    const [x, y, z] = direction(place);
    return z > 0 ? [mx + x, my + y] : null;
  });
  const cap = rim.length + edge.length > 2 ? ring([...rim, ...joined(rim, edge)]) : '';
  const lock = (places: readonly (readonly [number, number, number, number])[]) =>
    band(places.map(([x, y, z, r]) => ball(see, at([x, y, z]), r)));
  const seen = (places: readonly (readonly [number, number, number, number])[]) =>
    places.reduce((sum, [x, y, z]) => sum + direction([x, y, z])[2], 0) > -1;
  return cap + FRINGE.filter(seen).map(lock).join('');
}

/** Points of a circle that are seen: one run without a gap. */
function run(at: (angle: number) => Point | null): Point[] {
  const all = Array.from({ length: POINTS }, (_, i) => at((2 * Math.PI * i) / POINTS));
  const start = all.findIndex((point, i) => point && !all.at(i - 1));
  return [...all.slice(Math.max(0, start)), ...all.slice(0, Math.max(0, start))].flatMap((point) =>
    point ? [point] : [],
  );
}

/** The hairline goes on where the outline ends. */
function joined(rim: readonly Point[], edge: readonly Point[]): readonly Point[] {
  const [from, one, other] = [rim.at(-1), edge[0], edge.at(-1)];
  if (!from || !one || !other) return edge;
  const far = ([x, y]: Point) => Math.hypot(x - from[0], y - from[1]);
  return far(one) <= far(other) ? edge : [...edge].reverse();
}

/** Locks over the forehead, parted at one side, and before the ears: place and radius. */
const FRINGE = [
  [
    [0.5, 6.2, -2.5, 1.6],
    [3, 5.6, -3.4, 1.3],
    [3.9, 5.3, 1.6, 1.7],
    [4.3, 3.9, 4, 0.7],
  ],
  [
    [2.4, 5.6, -3.2, 1.2],
    [3.4, 3.8, -4.6, 0.6],
    [0, 4, -5, 1],
  ],
  [
    [0, 3.6, 4.8, 1.5],
    [0.7, 1.6, 5.2, 1.1],
    [0.9, -0.9, 5.2, 0.5],
  ],
  [
    [0, 3.6, -4.8, 1.5],
    [0.7, 1.6, -5.2, 1.1],
    [0.9, -0.9, -5.2, 0.5],
  ],
] as const;
