import type { PoseSet } from '../../../content/pose-types.ts';
import { bodyOf } from '../../../core/figure/body.ts';
import { eye } from '../../../core/figure/project.ts';
import { tracesOf } from '../../../core/figure/trace.ts';
import { add, times } from '../../../core/figure/vector.ts';
import { skull } from './head.ts';
import { along, straight } from './outline.ts';
import type { Shape } from './shape.ts';

/** Length of the arrow's head, in units of the body. */
const HEAD = 2.6;
/** A way that is hardly seen needs no arrow. */
const SHORT = 3;

/** The ways from the first still to the second as arrows; for still pictures, where nothing moves. */
export function arrowShapes(set: PoseSet): Shape[] {
  const see = eye(set.view);
  return [...gazeShapes(set), ...tracesOf(set).flatMap((way) => arrow(way.map(see).map(([x, y]) => [x, y] as const)))];
}

/** The line of sight in the second still. */
function gazeShapes(set: PoseSet): Shape[] {
  const pose = set.keys[set.stills[1]];
  if (!set.gaze || !pose) return [];
  const { crown, head } = bodyOf(set, pose).trunk;
  const see = eye(set.view);
  const [x, y] = see(add(crown, times(head.forward, 10)));
  const [toX, toY] = see(add(crown, times(head.forward, set.gaze)));
  return [
    {
      paint: 'gaze',
      d: straight([
        [x, y],
        [toX, toY],
      ]),
    },
  ];
}

/** Where the head was in the first still, for a way so short that only the difference shows it; it lies behind the person. */
export function ghostShapes(set: PoseSet): Shape[] {
  const pose = set.keys[set.stills[0]];
  return set.ghost && pose ? [{ paint: 'gaze', d: skull(eye(set.view), bodyOf(set, pose).trunk) }] : [];
}

function arrow(points: readonly (readonly [number, number])[]): Shape[] {
  const [end, before, start] = [points.at(-1), points.at(-3), points[0]];
  if (!end || !before || !start || Math.hypot(end[0] - start[0], end[1] - start[1]) < SHORT) return [];
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const barb = (turn: number) =>
    [end[0] - HEAD * Math.cos(angle + turn), end[1] - HEAD * Math.sin(angle + turn)] as const;
  return [{ paint: 'arrow', d: along(points) + straight([barb(0.6), end, barb(-0.6)]) }];
}
