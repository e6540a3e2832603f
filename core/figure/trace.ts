import type { PoseSet, Trace, Vec } from '../../content/pose-types.ts';
import { bladeOf } from './blades.ts';
import { type Body, bodyBetween } from './body.ts';
import { within } from './frame.ts';
import { add, minus, times, unit } from './vector.ts';

/** A little outside the body, so that the arrow lies beside it. */
const POINT: Readonly<Record<Trace, (body: Body) => Vec>> = {
  'near knee': ({ legs: { near } }) => add(near.knee, times(unit(minus(near.knee, near.hip)), 9)),
  'far knee': ({ legs: { far } }) => add(far.knee, times(unit(minus(far.knee, far.hip)), 9)),
  'near foot': ({ legs: { near } }) => add(near.toes, times(near.foot.forward, 5)),
  'near heel': ({ legs: { near } }) => add(near.heel, times(near.foot.forward, -6)),
  'near hand': ({ arms: { near } }) => add(near.wrist, times(near.hand, 13)),
  'near elbow': ({ arms: { near } }) => add(near.elbow, times(unit(minus(near.elbow, near.shoulder)), 7)),
  'near shoulder': ({ trunk }) => add(trunk.shoulders.near, within(trunk.thorax, [0, 7, 4])),
  hips: ({ trunk }) => add(trunk.hips, times(trunk.pelvis.forward, 17)),
  seat: ({ trunk }) => add(trunk.hips, times(trunk.pelvis.forward, -12)),
  tail: ({ trunk }) => add(trunk.hips, within(trunk.pelvis, [-8.4, 3, 0])),
  head: ({ trunk }) => add(trunk.crown, times(trunk.head.up, 12)),
  face: ({ trunk }) => add(trunk.crown, times(trunk.head.forward, 13)),
  brow: ({ trunk }) => add(trunk.crown, within(trunk.head, [11, 11, 0])),
  'far shoulder': ({ trunk }) => add(trunk.shoulders.far, within(trunk.thorax, [0, 7, -4])),
  'near blade': ({ trunk }) => add(bladeOf(trunk, 'near')[1], times(trunk.thorax.near, 4)),
  'far blade': ({ trunk }) => add(bladeOf(trunk, 'far')[1], times(trunk.thorax.near, -4)),
  belly: ({ trunk }) => add(trunk.waist, times(trunk.lumbar.forward, 13)),
  chest: ({ trunk }) => add(trunk.nape, within(trunk.thorax, [14, -6, 0])),
};
/** Points along the way. */
const STEPS = 10;

/** The ways of a set's points from the first still to the second, in the room. */
export function tracesOf(set: PoseSet): readonly (readonly Vec[])[] {
  return (set.trace ?? []).map((trace) => wayOf(set, trace));
}

function wayOf(set: PoseSet, trace: Trace): readonly Vec[] {
  const [from, to] = set.stills.map((key) => set.keys[key]);
  if (!from || !to) return [];
  const point = POINT[trace];
  return Array.from({ length: STEPS + 1 }, (_, i) => point(bodyBetween(set, from, to, i / STEPS)));
}
