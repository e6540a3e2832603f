import type { PoseSet } from '../../content/pose-types.ts';
import { bodyOf } from '../../core/figure/body.ts';
import { bodyShapes, roomShapes } from './draw.ts';
import { arrowShapes, ghostShapes } from './shapes/arrow.ts';
import type { Shape } from './shapes/shape.ts';

/** A still picture: what lies behind the person, the person, what lies before, arrows included. */
export function stillShapes(
  set: PoseSet,
  at: 'start' | 'end',
): { readonly behind: Shape[]; readonly person: Shape[]; readonly before: Shape[] } {
  const { behind, before } = roomShapes(set);
  const pose = set.keys[set.stills[at === 'start' ? 0 : 1]];
  const person = pose ? bodyShapes(set, bodyOf(set, pose)) : [];
  if (at === 'start') return { behind, person, before };
  return { behind: [...behind, ...ghostShapes(set)], person, before: [...before, ...arrowShapes(set)] };
}
