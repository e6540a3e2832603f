import type { At, PictureHalf, PictureMark } from '../../content/checklist/drawings/types.ts';
import { bodyOf } from '../../core/figure/body.ts';
import type { Shape } from '../figure/shapes/shape.ts';

/** How long the strokes at the ends of a distance are. */
const STROKE = 2.2;

/** How far from the elbow its angle is drawn, and how far on the line of the forearm goes. */
const RADIUS = 7.5;
const ON = 15;

/** The marks of a picture: light and panes lie behind the person, everything else before. */
export function markShapes(half: PictureHalf, layer: 'behind' | 'before'): Shape[] {
  return half.marks
    .filter(({ is }) => (is === 'beam' || is === 'pane') === (layer === 'behind'))
    .flatMap((mark) => shapesOf(mark, half));
}

function shapesOf(mark: PictureMark, half: PictureHalf): Shape[] {
  switch (mark.is) {
    case 'line':
      return [{ paint: 'gaze', d: line(mark.from, mark.to) }];
    case 'span':
      return [{ paint: 'arrow', d: line(mark.from, mark.to) + across(mark, mark.from) + across(mark, mark.to) }];
    case 'elbow': {
      const { shoulder, elbow, wrist } = armOf(half);
      return [{ paint: 'arrow', d: arc(elbow, shoulder, wrist) }];
    }
    case 'forearm': {
      const { elbow, wrist } = armOf(half);
      const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]);
      const beyond: At = [
        round(wrist[0] + (ON * (wrist[0] - elbow[0])) / length),
        round(wrist[1] + (ON * (wrist[1] - elbow[1])) / length),
      ];
      return [{ paint: 'gaze', d: line(elbow, beyond) }];
    }
    case 'beam':
      return [
        { paint: 'light', d: `M${mark.corners.map(([x, y]) => `${x} ${-y}`).join('L')}Z` },
        { paint: 'sun', d: sparkle(mark.corners[2], mark.corners[3]) },
      ];
    case 'pane': {
      const [x, y] = mark.at;
      return [
        { paint: 'prop', d: `M${x} ${-y}h4v${-mark.high}h-4Z` },
        { paint: 'sky', d: `M${x + 1.2} ${-y - 2}h1.6v${-mark.high + 4}h-1.6Z` },
      ];
    }
  }
}

function line([fromX, fromY]: At, [toX, toY]: At): string {
  return `M${fromX} ${-fromY}L${toX} ${-toY}`;
}

/** A stroke through a point, at a right angle to a distance. */
function across({ from, to }: { readonly from: At; readonly to: At }, [x, y]: At): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [aside, up] = [(STROKE * (from[1] - to[1])) / length, (STROKE * (to[0] - from[0])) / length];
  return line([round(x - aside), round(y - up)], [round(x + aside), round(y + up)]);
}

/** Where light meets an edge it shines back as a star. */
function sparkle([lowX, lowY]: At, [, highY]: At): string {
  const [x, y] = [lowX, -(lowY + highY) / 2];
  return `M${x} ${y - 8}l1.6 6.4l6.4 1.6l-6.4 1.6l-1.6 6.4l-1.6-6.4l-6.4-1.6l6.4-1.6Z`;
}

/** The joints of the near arm, as the side view shows them. */
function armOf({ poses }: PictureHalf): { readonly shoulder: At; readonly elbow: At; readonly wrist: At } {
  const pose = poses.keys[poses.stills[1]];
  if (!pose) throw new Error('A picture needs its pose.');
  const { shoulder, elbow, wrist } = bodyOf(poses, pose).arms.near;
  return {
    shoulder: [shoulder[0], shoulder[1]],
    elbow: [round(elbow[0]), round(elbow[1])],
    wrist: [wrist[0], wrist[1]],
  };
}

function arc(at: At, from: At, to: At): string {
  const on = (point: At) => {
    const angle = Math.atan2(point[1] - at[1], point[0] - at[0]);
    return `${round(at[0] + RADIUS * Math.cos(angle))} ${round(-at[1] - RADIUS * Math.sin(angle))}`;
  };
  return `M${on(from)}A${RADIUS} ${RADIUS} 0 0 1 ${on(to)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
