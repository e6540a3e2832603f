import { i18n } from '#i18n';
import { stretchById } from '../../content/stretches/index';
import type { Stretch, StretchId } from '../../content/types';
import { Fold } from './fold';
import { Picture } from './picture';
import { SourceLine } from './source-line';

/** A movement that people often try: its picture and name, and behind them how it goes. */
export function Movement({ id }: { id: StretchId }) {
  const stretch = stretchById(id);
  if (!stretch) return null;
  return (
    <Fold look="line" title={stretch.text.name} picture={<Picture of={id} look="thumb" />}>
      <MovementSteps stretch={stretch} />
    </Fold>
  );
}

/** How a movement goes, what to mind, and who leaves it out. */
export function MovementSteps({ stretch }: { stretch: Stretch }) {
  const { steps, caution, skip } = stretch.text;
  return (
    <>
      <ol class="ref-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{caution}</p>
      {skip && <p>{i18n.t('symptoms.skip', { when: skip })}</p>}
      <SourceLine sources={stretch.sources} />
    </>
  );
}
