import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import type { IconName } from '../../components/icon-paths';
import { useLive } from '../../components/use-live';
import { DISCLAIMERS } from '../../content/disclaimers';
import { CONTENT_LANGUAGE } from '../../content/language';
import { onChange, tellChange } from '../../platform/changes';
import { now } from '../../platform/clock';
import { readNote, reviseNote } from '../../storage/note';
import { Figures } from './figures';
import { goTo } from './use-step';

const GIVES: readonly { readonly icon: IconName; readonly name: 'breaks' | 'stretches' | 'place' | 'private' }[] = [
  { icon: 'clock', name: 'breaks' },
  { icon: 'stretch', name: 'stretches' },
  { icon: 'screen', name: 'place' },
  { icon: 'lock', name: 'private' },
];

const readAcknowledged = () => readNote('acknowledged').catch(() => null);

/** What Limber is and what it is not; the second has to be acknowledged by hand, and can be left for later. */
export function AboutStep() {
  const acknowledged = useLive(readAcknowledged, onChange, null);
  const { text } = DISCLAIMERS['first-run'];
  const acknowledge = async () => {
    await reviseNote('acknowledged', (before) => before ?? now()).catch((error) =>
      console.warn('Limber could not note that this was read:', error),
    );
    tellChange();
    goTo(1);
  };
  return (
    <>
      <Figures />
      <ul class="gives">
        {GIVES.map(({ icon, name }) => (
          <li key={name} class="gives__item">
            <Icon name={icon} size={24} />
            <div>
              <h2 class="gives__title">{i18n.t(`welcome.gives.${name}.title`)}</h2>
              <p class="gives__says">{i18n.t(`welcome.gives.${name}.says`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <section class="panel" aria-labelledby="is-not">
        <h2 id="is-not" class="panel__title">
          {i18n.t('welcome.isNot')}
        </h2>
        <p lang={CONTENT_LANGUAGE}>{text.says}</p>
        <ul>
          {text.points?.map((point) => (
            <li lang={CONTENT_LANGUAGE} key={point}>
              {point}
            </li>
          ))}
        </ul>
        {acknowledged === null ? (
          <Button look="main" onClick={() => void acknowledge()}>
            <span lang={CONTENT_LANGUAGE}>{text.acknowledge}</span>
          </Button>
        ) : (
          <div class="panel__done">
            <p class="done-line">
              <Icon name="check" size={16} weight={2.25} />
              {i18n.t('welcome.acknowledged')}
            </p>
            <Button look="main" onClick={() => goTo(1)}>
              {i18n.t('welcome.next')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
