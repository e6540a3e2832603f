import type { Vec } from '../../../content/pose-types.ts';
import type { Arm } from '../../../core/figure/arm.ts';
import type { Leg } from '../../../core/figure/leg.ts';
import { RADIUS } from '../../../core/figure/skeleton.ts';
import { add, mixed, times } from '../../../core/figure/vector.ts';
import { handPath } from './hand.ts';
import { band, type Disc, plate } from './outline.ts';
import { ball, type Eye, type Shape } from './shape.ts';

/** How far down the upper arm the sleeve goes. */
const SLEEVE = 0.58;

/** Upper arm with its sleeve. */
export function upperArmShapes(see: Eye, { shoulder, elbow }: Arm, far: boolean): Shape[] {
  const [top, middle] = RADIUS.upperArm;
  const cuff = mixed(shoulder, elbow, SLEEVE);
  return [
    { paint: far ? 'skin-far' : 'skin', d: band([ball(see, shoulder, top - 0.6), ball(see, elbow, middle)]) },
    { paint: far ? 'shirt-far' : 'sleeve', d: band([ball(see, shoulder, top + 0.3), ball(see, cuff, middle + 0.8)]) },
  ];
}

/** Forearm with its hand; every finger by itself for a near view. */
export function forearmShapes(see: Eye, arm: Arm, far: boolean, fingers: boolean): Shape[] {
  const [below, end] = RADIUS.forearm;
  const bare = band([ball(see, arm.elbow, below), ball(see, arm.wrist, end)]);
  const hand = handPath(see, arm, fingers);
  const skin = far ? 'skin-far' : 'skin';
  if (!fingers) return [{ paint: skin, d: bare + hand.join('') }];
  return [{ paint: skin, d: bare }, ...hand.map((d): Shape => ({ paint: far ? 'finger-far' : 'finger', d }))];
}

/** Shoe with its sole, or a bare foot, and the leg over it. */
export function legShapes(see: Eye, leg: Leg, hips: Vec, far: boolean, barefoot: boolean): Shape[] {
  const { hip, knee, ankle, foot, heel, ball: bulge, toes } = leg;
  // A thigh is as deep as it is drawn from the side, but not as wide: from in front it would stand out from the hips.
  const root = mixed(hip, hips, 0.4);
  const over = (at: Vec, by: number): Vec => add(at, times(foot.up, by));
  const broad = (at: Vec, by: number, radius: number): Disc[] =>
    [-1, 1].map((side) => ball(see, add(over(at, radius + 0.25), times(foot.near, side * by)), radius));
  const shoe =
    band([ball(see, over(heel, 2.1), 1.9), ball(see, ankle, 2.5), ...broad(bulge, 0.9, 1.5)]) +
    band([...broad(bulge, 0.9, 1.5), ...broad(toes, 0.5, 1.25)]);
  const sole =
    band([ball(see, over(heel, 0.55), 0.55), ball(see, over(bulge, 0.55), 0.55)]) +
    band([ball(see, over(bulge, 0.55), 0.55), ball(see, over(toes, 0.55), 0.55)]);
  const trousers =
    band([ball(see, root, RADIUS.thigh[0]), ball(see, knee, RADIUS.thigh[1])]) +
    band([ball(see, knee, RADIUS.shin[0]), ball(see, mixed(knee, ankle, 0.94), RADIUS.shin[1] + 0.35)]);
  const cloth: Shape = { paint: far ? 'trousers-far' : 'trousers', d: trousers };
  if (barefoot) return [{ paint: far ? 'skin-far' : 'skin', d: shoe }, cloth];
  return [{ paint: far ? 'shoe-far' : 'shoe', d: shoe }, { paint: 'sole', d: sole }, cloth];
}

/** A glass in the hand. */
export function glassShapes(see: Eye, { wrist, hand }: Arm): Shape[] {
  const [x, y] = see(add(wrist, times(hand, 4.6)));
  return [{ paint: 'glass', d: plate(x - 2.1, y - 5.4, 4.2, 8.4, 0.9) }];
}
