import { Picture } from '../../../components/guide/picture';
import { rhythmWords } from '../../../components/guide/rhythm';
import { Sources } from '../../../components/guide/sources';
import type { Stage } from '../../../components/guide/stage';
import { CONTENT_LANGUAGE } from '../../../content/language';
import './panel.css';

/** The person doing the movement, how it should feel, and why this routine. */
export function Panel({ stage, paused, why }: { stage: Stage; paused: boolean; why: string }) {
  const { movement } = stage;
  return (
    <aside class="panel">
      <div class="picture">
        <Picture stage={stage} paused={paused} />
      </div>
      <p class="rhythm">{rhythmWords(movement)}</p>
      {movement?.stretch && (
        <>
          <p lang={CONTENT_LANGUAGE} class="caution">
            {movement.stretch.text.caution}
          </p>
          {movement.stretch.text.skip && (
            <p lang={CONTENT_LANGUAGE} class="caution">
              {movement.stretch.text.skip}
            </p>
          )}
          <Sources from={movement.stretch} />
        </>
      )}
      <p class="sources">{why}</p>
    </aside>
  );
}
