import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { rhythmWords } from '../../../components/guide/rhythm';
import { Sources } from '../../../components/guide/sources';
import { Icon } from '../../../components/icon';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { Routine } from '../../../content/types';
import { addressOf } from '../use-route';
import { movementsOf } from './movements-of';
import { Player } from './player';

/** The page of one routine: to go through it here and now, and what it is made of. */
export function RoutinePage({ routine }: { routine: Routine }) {
  const { text } = routine;
  const movements = useMemo(() => movementsOf(routine), [routine]);
  useEffect(() => {
    document.title = i18n.t('stretches.tabTitleOf', { name: text.name });
  }, [text]);
  return (
    <article class="detail">
      <p class="detail__back">
        <a href={addressOf('stretches')}>
          <Icon name="back" size={18} />
          {i18n.t('stretches.back')}
        </a>
      </p>
      <header>
        <h1 lang={CONTENT_LANGUAGE} class="stretches__title">
          {text.name}
        </h1>
        <p lang={CONTENT_LANGUAGE} class="stretches__lead">
          {text.says}
        </p>
      </header>
      <Player key={routine.id} movements={movements} finish={text.finish} />
      <section aria-labelledby="moves-title">
        <h2 class="detail__title" id="moves-title">
          {i18n.t('stretches.madeOf')}
        </h2>
        <ol class="detail__steps">
          {movements.map((one) => (
            <li key={one.id}>
              <a href={addressOf('stretches', one.id)}>{one.name}</a>
              <span class="detail__rhythm"> {rhythmWords(one)}</span>
            </li>
          ))}
        </ol>
      </section>
      <Sources from={routine} all />
      <p class="detail__note">{i18n.t('settings.body.information')}</p>
    </article>
  );
}
