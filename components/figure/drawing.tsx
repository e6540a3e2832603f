import type { Ref } from 'preact';
import type { PoseSet } from '../../content/pose-types';
import type { Shape } from './shapes/shape';

interface Props {
  readonly poses: PoseSet;
  readonly side: 0 | 1 | 2;
  readonly behind: readonly Shape[];
  readonly shapes: readonly Shape[];
  readonly before: readonly Shape[];
  /** The person's group, for who moves its paths. */
  readonly person?: Ref<SVGGElement>;
}

/** One picture. The body's right leads in the data; the first side of a stretch is its left, so that one is mirrored. */
export function Drawing({ poses, side, behind, shapes, before, person }: Props) {
  const [left, bottom, wide, high] = poses.frame;
  const mirror = side === 1 ? `matrix(-1 0 0 1 ${2 * left + wide} 0)` : undefined;
  return (
    <svg class="figure-drawing" viewBox={`${left} ${-bottom - high} ${wide} ${high}`} aria-hidden="true">
      <g transform={mirror}>
        <g>{behind.map(path)}</g>
        <g ref={person}>{shapes.map(path)}</g>
        <g>{before.map(path)}</g>
      </g>
    </svg>
  );
}

const path = ({ paint, d }: Shape, i: number) => <path key={i} class={paint} d={d} />;
