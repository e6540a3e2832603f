import type { Vec, View } from '../../content/pose-types.ts';

/** A point of the drawing: right, down, and towards the viewer. */
export type Seen = Vec;

/** How far the view from the near side is turned to the front, in radians. */
const TURN = (56 * Math.PI) / 180;
const [COS, SIN] = [Math.cos(TURN), Math.sin(TURN)];

/** Where the viewer sees a point or a direction of the room. Nothing gets smaller with distance. */
const VIEWS: Readonly<Record<View, (at: Vec) => Seen>> = {
  side: ([x, y, z]) => [x, -y, z],
  turn: ([x, y, z]) => [x * COS - z * SIN, -y, x * SIN + z * COS],
  // As in a mirror: the near side is on the right, as it is for somebody who follows.
  front: ([x, y, z]) => [z, -y, x],
  back: ([x, y, z]) => [z, -y, -x],
  top: ([x, y, z]) => [x, z, y],
};

/** The projection of a view. */
export const eye = (view: View): ((at: Vec) => Seen) => VIEWS[view];
