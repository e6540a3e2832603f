import { isDrawn } from '../../../components/figure/drawn-by';
import { Figure } from '../../../components/figure/figure';
import { figureLabel } from '../../../components/figure/figure-label';
import type { Stretch } from '../../../content/types';
import { rhythmOf, rhythmWords } from '../parts/rhythm';
import { RhythmRing } from '../parts/rhythm-ring';
import { Sources } from '../parts/sources';
import type { Stage } from '../stage';
import './panel.css';

/** The person doing the stretch (for one that nobody drew, a ring that breathes as it is held), and how it should feel. */
export function Panel({ stretch, stage, paused }: { stretch: Stretch | null; stage: Stage; paused: boolean }) {
  return (
    <aside class="panel">
      <div class="picture">
        {stretch && isDrawn(stretch.id) ? (
          <Figure
            key={stage.step}
            stretch={stretch.id}
            side={stage.current.side}
            elapsed={paused ? () => stage.elapsed : since(stage.elapsed)}
            ms={stage.current.ms}
            paused={paused}
            label={figureLabel(stretch)}
          />
        ) : (
          <RhythmRing rhythm={rhythmOf(stretch)} elapsed={stage.elapsed} step={stage.step} paused={paused} />
        )}
      </div>
      <p class="rhythm">{rhythmWords(stretch)}</p>
      {stretch && (
        <>
          <p class="caution">{stretch.text.caution}</p>
          {stretch.text.skip && <p class="caution">{stretch.text.skip}</p>}
          <Sources stretch={stretch} />
        </>
      )}
    </aside>
  );
}

/** Goes on counting from now, between the page's own ticks. */
function since(elapsed: number): () => number {
  const mark = performance.now();
  return () => elapsed + performance.now() - mark;
}
