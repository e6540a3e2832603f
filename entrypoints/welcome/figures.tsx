import { Still } from '../../components/figure/still';
import type { StretchId } from '../../content/types';

const SHOWN: readonly StretchId[] = ['overhead-side-bend', 'seated-rotation', 'doorway-chest-stretch'];

/** Three movements as they are drawn, so that somebody sees at once what a break is. They say nothing that the words do not. */
export function Figures() {
  return (
    <div class="figures" aria-hidden="true">
      {SHOWN.map((stretch) => (
        <div key={stretch} class="figures__one">
          <Still stretch={stretch} />
        </div>
      ))}
    </div>
  );
}
