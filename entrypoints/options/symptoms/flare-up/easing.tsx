import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import { CardFoot } from '../../../../components/symptoms/card-foot';
import { SIGNS } from '../../../../components/symptoms/place';
import { PlaceLink } from '../../../../components/symptoms/place-link';
import { SourceLine } from '../../../../components/symptoms/source-line';
import { EASING } from '../../../../content/flare-up/index';
import { CONTENT_LANGUAGE } from '../../../../content/language';

/** "It is easing": brings the early movements back, with the warning signs beside it. */
export function Easing({ since, onSay }: { since: number | null; onSay: (easing: boolean) => void }) {
  return (
    <section class="ref-card" aria-labelledby="flare-easing">
      <h2 id="flare-easing" class="flare__name">
        {i18n.t('flareUp.easing.title')}
      </h2>
      <p>{since === null ? i18n.t('flareUp.easing.says') : i18n.t('flareUp.easing.since')}</p>
      {since === null && <p lang={CONTENT_LANGUAGE}>{EASING.text.says}</p>}
      <div class="flare__row">
        <Button onClick={() => onSay(since === null)}>
          {since === null ? i18n.t('flareUp.easing.say') : i18n.t('flareUp.easing.takeBack')}
        </Button>
        <PlaceLink to={SIGNS}>{i18n.t('symptoms.signs.emergency')}</PlaceLink>
      </div>
      <SourceLine sources={EASING.sources} />
      <CardFoot />
    </section>
  );
}
