import type { Part, PoseSet, View } from '../../content/pose-types.ts';
import type { Body } from '../../core/figure/body.ts';
import { eye } from '../../core/figure/project.ts';
import { headShapes } from './shapes/head.ts';
import { armShapes, glassShapes, legShapes } from './shapes/limbs.ts';
import { plate } from './shapes/outline.ts';
import { propShapes } from './shapes/props.ts';
import type { Shape } from './shapes/shape.ts';
import { bladeShapes, lowBackShapes, trunkShapes } from './shapes/trunk.ts';

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
  const see = eye(set.view);
  const [left, bottom, wide] = set.frame;
  const floor: Shape[] =
    bottom < 0 && set.view !== 'top' ? [{ paint: 'floor', d: plate(left + 4, 0, wide - 8, 1.4, 0.7) }] : [];
  const made = (front: boolean) =>
    set.props.filter((prop) => (prop.front ?? false) === front).flatMap((prop) => propShapes(see, prop));
  return { behind: [...floor, ...made(false)], before: made(true) };
}

/** The person, from back to front. How many shapes there are depends on the set alone. */
export function bodyShapes(set: PoseSet, body: Body): Shape[] {
  const see = eye(set.view);
  const flat = set.view === 'front' || set.view === 'back' || set.view === 'top';
  const fingers = set.fingers ?? false;
  const back = set.lowBack ? lowBackShapes(see, body.trunk, set.rests === 'chair' ? null : (set.rests ?? null)) : [];
  const parts: Readonly<Record<Part, () => Shape[]>> = {
    'far arm': () => armShapes(see, body.arms.far, !flat, fingers),
    'near arm': () => [
      ...(set.carries ? glassShapes(see, body.arms.near) : []),
      ...armShapes(see, body.arms.near, false, fingers),
    ],
    'far leg': () => legShapes(see, body.legs.far, !flat),
    'near leg': () => legShapes(see, body.legs.near, false),
    trunk: () => [...trunkShapes(see, body.trunk), ...back, ...(set.blades ? bladeShapes(see, body.trunk) : [])],
    head: () => headShapes(see, body.trunk, body.eyes),
  };
  return (set.order ?? ORDER[set.view]).flatMap((part) => parts[part]());
}
