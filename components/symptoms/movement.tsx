import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { Stretch } from '../../content/types';
import { Fold } from './fold';
import { Picture } from './picture';
import { SourceLine } from './source-line';

/** A movement that people often try: its picture and name, and behind them how it goes. */
export function Movement({ stretch }: { stretch: Stretch }) {
  return (
    <Fold look="line" title={stretch.text.name} picture={<Picture of={stretch.id} look="thumb" />}>
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
          <li lang={CONTENT_LANGUAGE} key={step}>
            {step}
          </li>
        ))}
      </ol>
      <p>{caution}</p>
      {skip && <p>{i18n.t('symptoms.skip', { when: skip })}</p>}
      <SourceLine sources={stretch.sources} />
    </>
  );
}
