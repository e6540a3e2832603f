import type { PoseSet } from '../../content/pose-types';
import type { StretchId } from '../../content/types';
import { Still } from '../figure/still';
import './picture.css';

interface PictureProps {
  readonly of: StretchId | PoseSet;
  readonly look: 'thumb' | 'large';
}

/** A drawn pose in a frame of a fixed size. The words beside it say the same. */
export function Picture({ of, look }: PictureProps) {
  return (
    <span class={`picture picture--${look}`}>
      <Still stretch={of} />
    </span>
  );
}
