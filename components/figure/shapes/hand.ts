import type { Vec } from '../../../content/pose-types.ts';
import type { Arm } from '../../../core/figure/arm.ts';
import { add, cross, times } from '../../../core/figure/vector.ts';
import { band } from './outline.ts';
import { ball, type Eye } from './shape.ts';

/** Each finger from the index: place of the knuckle across the hand, how far out it stands, and its three lengths. */
const FINGERS = [
  { across: 1.35, out: 3.5, bones: [1.75, 1.15, 0.85] },
  { across: 0.45, out: 3.75, bones: [1.95, 1.3, 0.9] },
  { across: -0.45, out: 3.6, bones: [1.8, 1.2, 0.85] },
  { across: -1.3, out: 3.2, bones: [1.4, 0.9, 0.75] },
] as const;
const THICK = 0.62;

/** The paths of a hand, each of its own colour edge: palm and thumb, then every finger. As one block where nobody looks closely. */
export function handPath(see: Eye, arm: Arm, fingers: boolean): string[] {
  const { wrist, hand, palm, curl, fan } = arm;
  // The thumb's side: for a palm that faces the other leg, the front of the body.
  const thumbside = times(cross(hand, palm), arm.side);
  const at = (out: number, over: number, into: number): Vec =>
    add(add(add(wrist, times(hand, out)), times(thumbside, over)), times(palm, into));
  const disc = (place: Vec, radius: number) => ball(see, place, radius);
  const bent = Math.min(1, curl / 90);
  const thumb =
    band([disc(at(1.1, 1, 0.2), 0.95), disc(at(3, 2.2 + fan / 20 - bent * 0.5, 0.6 + bent), 0.75)]) +
    band([
      disc(at(3, 2.2 + fan / 20 - bent * 0.5, 0.6 + bent), 0.75),
      disc(at(4.6 - bent, 2.4 + fan / 9 - bent * 1.2, 1 + bent * 1.4), 0.58),
    ]);
  const block = band([
    disc(at(0, 0, 0), 1.75),
    disc(at(3.1, 1.1, 0), 0.95),
    disc(at(3.1, -1.1, 0), 0.95),
    disc(at(1.2, 0.6, 0), 1.4),
  ]);
  const lines = FINGERS.map(({ across, out, bones }, i) => {
    const apart = ((1.5 - i) * fan * Math.PI) / 180;
    const straight = add(times(hand, Math.cos(apart)), times(thumbside, Math.sin(apart)));
    const places: Vec[] = [at(out - 0.7, across, 0)];
    let angle = 0;
    for (const [joint, bone] of bones.entries()) {
      angle += (curl * (joint === 0 ? 0.42 : joint === 1 ? 0.38 : 0.2) * Math.PI) / 180;
      const way = add(times(straight, Math.cos(angle)), times(palm, Math.sin(angle)));
      const last = places.at(-1) ?? wrist;
      places.push(add(last, times(way, joint === 0 ? bone + 0.7 : bone)));
    }
    return places;
  });
  const drawn = lines.map((places) =>
    places
      .slice(1)
      .map((place, i) => band([disc(places[i] ?? place, THICK + 0.08), disc(place, THICK - i * 0.04)]))
      .join(''),
  );
  if (fingers) return [block + thumb, ...drawn];
  return [block + thumb + drawn.join('')];
}
