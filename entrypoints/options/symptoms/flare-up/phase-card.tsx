import { i18n } from '#i18n';
import { CardFoot } from '../../../../components/symptoms/card-foot';
import { Leads } from '../../../../components/symptoms/leads';
import { SourceLine } from '../../../../components/symptoms/source-line';
import type { Phase } from '../../../../content/flare-up/types';
import { CONTENT_LANGUAGE } from '../../../../content/language';

/** The phase, and what is usual in it. */
export function PhaseCard({ phase }: { phase: Phase }) {
  const { name, says, points, disagree } = phase.text;
  return (
    <section class="ref-card" aria-labelledby="flare-phase">
      <p class="flare__soft">{i18n.t('flareUp.now.phase')}</p>
      <h2 id="flare-phase" class="flare__name">
        {name}
      </h2>
      <p>{says}</p>
      <ul class="ref-points">
        {points.map((point) => (
          <li lang={CONTENT_LANGUAGE} key={point}>
            {point}
          </li>
        ))}
      </ul>
      <p class="flare__soft">{disagree}</p>
      <Leads {...phase} />
      <SourceLine sources={phase.sources} />
      <CardFoot />
    </section>
  );
}
