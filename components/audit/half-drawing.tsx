import { useMemo } from 'preact/hooks';
import type { PictureHalf } from '../../content/checklist/drawings/types';
import { Drawing } from '../figure/drawing';
import { stillShapes } from '../figure/still-shapes';
import { markShapes } from './mark-shapes';
import '../figure/figure.css';

/** The whole person at the desk. */
const WHOLE = [-20, -6, 84, 100] as const;

/**
 * One half of a picture: the person at the desk, and marks that say where to look. The words stand beside it. `whole`: not
 * only the part that it is about.
 */
export function HalfDrawing({ half, whole = false }: { half: PictureHalf; whole?: boolean }) {
  const { behind, person, before } = useMemo(() => {
    const still = stillShapes(half.poses, 'end');
    return {
      behind: [...still.behind, ...markShapes(half, 'behind')],
      person: still.person,
      before: [...still.before, ...markShapes(half, 'before')],
    };
  }, [half]);
  return (
    <div class="figure" aria-hidden="true">
      <Drawing
        poses={whole ? { ...half.poses, frame: WHOLE } : half.poses}
        side={0}
        behind={behind}
        shapes={person}
        before={before}
      />
    </div>
  );
}
