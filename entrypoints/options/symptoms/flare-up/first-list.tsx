import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import { Signs } from '../../../../components/symptoms/signs';

/** Both lists of warning signs, whole, before anything begins. That they were read is not kept: only the flare-up is. */
export function FirstList({ onRead, onBack }: { onRead: () => void; onBack: () => void }) {
  return (
    <section class="flare__first" aria-labelledby="flare-first">
      <h2 id="flare-first" class="flare__name">
        {i18n.t('flareUp.first.title')}
      </h2>
      <p>{i18n.t('flareUp.first.says')}</p>
      <Signs level={2} />
      <div class="flare__row flare__row--end">
        <Button look="main" onClick={onRead}>
          {i18n.t('flareUp.first.read')}
        </Button>
        <Button onClick={onBack}>{i18n.t('flareUp.first.back')}</Button>
      </div>
    </section>
  );
}
