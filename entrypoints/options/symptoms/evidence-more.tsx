import { i18n } from '#i18n';
import { CardFoot } from '../../../components/symptoms/card-foot';
import { DifferenceWords } from '../../../components/symptoms/difference';
import { Fold } from '../../../components/symptoms/fold';
import { SourceLine } from '../../../components/symptoms/source-line';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { EVIDENCE } from '../../../content/presets/index';
import { DIFFERENCES } from '../../../content/symptoms/differences/index';
import { SOURCE_KINDS } from '../../../content/symptoms/evidence';
import { Bibliography } from './bibliography';

/** The rest of the evidence page: kinds of sources, where they disagree, what was measured, and all of them. */
export function EvidenceMore({ at }: { at: string | null }) {
  return (
    <>
      <section class="ref-card" aria-labelledby="kinds-name">
        <h2 id="kinds-name" class="ref-card__name">
          {i18n.t('symptoms.evidence.kinds')}
        </h2>
        <dl class="kinds">
          {Object.values(SOURCE_KINDS).map(({ text }) => (
            <div key={text.name}>
              <dt lang={CONTENT_LANGUAGE}>{text.name}</dt>
              <dd lang={CONTENT_LANGUAGE}>{text.says}</dd>
            </div>
          ))}
        </dl>
        <p>{i18n.t('symptoms.evidence.weak')}</p>
      </section>
      <section class="ref-card" aria-labelledby="differences-name">
        <h2 id="differences-name" class="ref-card__name">
          {i18n.t('symptoms.evidence.differences')}
        </h2>
        <p>{i18n.t('symptoms.evidence.differencesAbout')}</p>
        <div>
          {DIFFERENCES.map((difference) => (
            <Fold
              key={difference.id}
              id={difference.id}
              look="line"
              title={difference.text.name}
              isOpen={difference.id === at}
            >
              <DifferenceWords difference={difference} />
            </Fold>
          ))}
        </div>
        <CardFoot />
      </section>
      <section class="ref-card" aria-labelledby="findings-name">
        <h2 id="findings-name" class="ref-card__name">
          {i18n.t('symptoms.evidence.findings')}
        </h2>
        <div>
          {EVIDENCE.map(({ id, text, sources }) => (
            <Fold key={id} id={id} look="line" title={text.name} isOpen={id === at}>
              <p lang={CONTENT_LANGUAGE}>{text.says}</p>
              <SourceLine sources={sources} />
            </Fold>
          ))}
        </div>
        <CardFoot />
      </section>
      <Bibliography />
    </>
  );
}
