import type { Part, PoseSet, Prop, View } from '../../content/pose-types.ts';
import type { Body } from '../../core/figure/body.ts';
import { eye } from '../../core/figure/project.ts';
import { headShapes } from './shapes/head.ts';
import { forearmShapes, glassShapes, legShapes, upperArmShapes } from './shapes/limbs.ts';
import { plate } from './shapes/outline.ts';
import { propShapes } from './shapes/props.ts';
import type { Shape } from './shapes/shape.ts';
import { bladeShapes, lowBackShapes, trunkShapes } from './shapes/trunk.ts';

/** Views in which no side is farther away than the other. */
const FLAT: ReadonlySet<View> = new Set(['front', 'back', 'top']);

/** Parts from back to front. */
const ORDER: Readonly<Record<View, readonly Part[]>> = {
  side: ['far arm', 'far leg', 'trunk', 'head', 'near leg', 'near arm'],
  turn: ['far arm', 'far leg', 'trunk', 'head', 'near leg', 'near arm'],
  front: ['trunk', 'head', 'far leg', 'near leg', 'far arm', 'near arm'],
  back: ['far arm', 'near arm', 'far leg', 'near leg', 'head', 'trunk'],
  top: ['trunk', 'head', 'far leg', 'near leg', 'far arm', 'near arm'],
};

/** The room behind and before the person: it does not change while a stretch is drawn. */
export function roomShapes(set: PoseSet): { readonly behind: Shape[]; readonly before: Shape[] } {
  const [left, bottom, wide] = set.frame;
  const floor: Shape[] =
    bottom < 0 && set.view !== 'top' ? [{ paint: 'floor', d: plate(left + 4, 0, wide - 8, 1.4, 0.7) }] : [];
  return { behind: [...floor, ...propsIn(set, undefined)], before: propsIn(set, 'front') };
}

function propsIn(set: PoseSet, layer: Prop['layer']): Shape[] {
  const see = eye(set.view);
  return set.props.filter((prop) => prop.layer === layer).flatMap((prop) => propShapes(see, prop));
}

/** The person, from back to front. How many shapes there are depends on the set alone. */
export function bodyShapes(set: PoseSet, body: Body): Shape[] {
  const see = eye(set.view);
  const flat = !set.apart && FLAT.has(set.view);
  const fingers = set.fingers ?? false;
  const barefoot = set.barefoot ?? false;
  const back = set.lowBack ? lowBackShapes(see, body.trunk, set.rests === 'chair' ? null : (set.rests ?? null)) : [];
  const parts: Readonly<Record<Part, () => Shape[]>> = {
    things: () => propsIn(set, 'things'),
    'far arm': () => [...parts['far upper arm'](), ...parts['far forearm']()],
    'far upper arm': () => upperArmShapes(see, body.arms.far, !flat),
    'far forearm': () => forearmShapes(see, body.arms.far, !flat, fingers),
    'near arm': () => [
      ...(set.carries ? glassShapes(see, body.arms.near) : []),
      ...upperArmShapes(see, body.arms.near, false),
      ...forearmShapes(see, body.arms.near, false, fingers),
    ],
    'far leg': () => legShapes(see, body.legs.far, body.trunk.hips, !flat, barefoot),
    'near leg': () => legShapes(see, body.legs.near, body.trunk.hips, false, barefoot),
    trunk: () => [...trunkShapes(see, body.trunk), ...back, ...(set.blades ? bladeShapes(see, body.trunk) : [])],
    head: () => headShapes(see, body.trunk, body.eyes),
  };
  return (set.order ?? ORDER[set.view]).flatMap((part) => parts[part]());
}
