import { i18n } from '#i18n';
import { Icon } from '../../../components/icon';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { ROUTINES } from '../../../content/routines/index';
import { addressOf } from '../use-route';
import { movementsOf, secondsOf } from './movements-of';
import { secondsWords } from './words';

/** Several movements in one go, each routine a small card that leads to its page. */
export function Routines() {
  return (
    <section aria-labelledby="routines-title">
      <h2 class="stretches__group" id="routines-title">
        {i18n.t('stretches.routines')}
      </h2>
      <ul class="routines">
        {ROUTINES.map((routine) => {
          const { id, finishSeconds, text } = routine;
          const seconds = movementsOf(routine).reduce((sum, one) => sum + secondsOf(one), finishSeconds);
          return (
            <li key={id} class="routine">
              <Icon name="play" size={20} />
              <h3 class="routine__name">
                <a lang={CONTENT_LANGUAGE} href={addressOf('stretches', id)}>
                  {text.name}
                </a>
              </h3>
              <p lang={CONTENT_LANGUAGE} class="routine__says">
                {text.says}
              </p>
              <p class="routine__says">{secondsWords(seconds)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
