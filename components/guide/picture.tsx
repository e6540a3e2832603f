import { i18n } from '#i18n';
import { isDrawn } from '../figure/drawn-by';
import { Figure } from '../figure/figure';
import { figureLabel } from '../figure/figure-label';
import './picture.css';
import { rhythmOf } from './rhythm';
import { RhythmRing } from './rhythm-ring';
import type { Stage } from './stage';

/** The person doing the movement; the user's own picture; or, where there is neither, a ring that breathes as it is held. */
export function Picture({ stage, paused }: { stage: Stage; paused: boolean }) {
  const { movement, elapsed, step, current } = stage;
  if (movement?.picture) {
    return <img class="own-picture" src={movement.picture} alt={i18n.t('break.ownPicture', { name: movement.name })} />;
  }
  if (movement?.stretch && isDrawn(movement.stretch.id)) {
    return (
      <Figure
        key={`${step} ${movement.isOtherForm}`}
        stretch={movement.stretch.id}
        variant={movement.isOtherForm}
        times={{ holdSeconds: movement.holdSeconds, repetitions: movement.repetitions }}
        side={current.side}
        elapsed={paused ? () => elapsed : since(elapsed)}
        ms={current.ms}
        paused={paused}
        label={figureLabel(movement.stretch, movement.isOtherForm)}
      />
    );
  }
  return <RhythmRing rhythm={rhythmOf(movement)} elapsed={elapsed} step={step} paused={paused} />;
}

/** Goes on counting from now, between the page's own ticks. */
function since(elapsed: number): () => number {
  const mark = performance.now();
  return () => elapsed + performance.now() - mark;
}
