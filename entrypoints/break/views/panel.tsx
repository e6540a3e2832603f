import type { Stretch } from '../../../content/types';
import { rhythmOf, rhythmWords } from '../parts/rhythm';
import { RhythmRing } from '../parts/rhythm-ring';
import { Sources } from '../parts/sources';
import type { Stage } from '../stage';
import './panel.css';

/** The place of the figure: until it is drawn, a ring that breathes as the stretch is held, and how it should feel. */
export function Panel({ stretch, stage, paused }: { stretch: Stretch | null; stage: Stage; paused: boolean }) {
  return (
    <aside class="panel">
      <div class="picture">
        <RhythmRing rhythm={rhythmOf(stretch)} elapsed={stage.elapsed} step={stage.step} paused={paused} />
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
