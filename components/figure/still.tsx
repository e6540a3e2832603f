import { useMemo } from 'preact/hooks';
import type { PoseSet } from '../../content/pose-types';
import type { StretchId } from '../../content/types';
import { Drawing } from './drawing';
import { drawnBy } from './drawn-by';
import { stillShapes } from './still-shapes';
import './figure.css';

interface Props {
  readonly stretch: StretchId | PoseSet;
  readonly variant?: boolean;
  readonly side?: 0 | 1 | 2;
  /** The pose it begins with or the one it comes to; the latter carries the arrow that says how. */
  readonly at?: 'start' | 'end';
  /** Left out where the words beside it say the same. */
  readonly label?: string;
}

/** One pose of a stretch, for lists, cards and for who wants no motion. */
export function Still({ stretch, variant = false, side = 0, at = 'end', label }: Props) {
  const { poses } = useMemo(() => drawnBy(stretch, variant, 0), [stretch, variant]);
  const { behind, person, before } = useMemo(() => stillShapes(poses, at), [poses, at]);
  const drawing = <Drawing poses={poses} side={side} behind={behind} shapes={person} before={before} />;
  if (!label) return <div class="figure">{drawing}</div>;
  return (
    <div class="figure" role="img" aria-label={label}>
      {drawing}
    </div>
  );
}
