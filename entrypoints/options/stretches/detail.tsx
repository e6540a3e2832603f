import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { areasInWords } from '../../../components/guide/area-list';
import type { Movement } from '../../../components/guide/movement';
import { ofLibrary } from '../../../components/guide/movement';
import { rhythmWords } from '../../../components/guide/rhythm';
import { Icon } from '../../../components/icon';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { MovementMarks } from '../../../core/movements/marks';
import { addressOf } from '../use-route';
import { FormChoice } from './form-choice';
import { Knowledge } from './knowledge';
import { Marks } from './marks';
import { Player } from './player';
import type { Movements } from './use-movements';
import { positionWords } from './words';

interface Props {
  readonly movement: Movement;
  readonly marks: MovementMarks;
  readonly mark: Movements['mark'];
  /** Of the user's own alone. */
  readonly remove: (() => void) | undefined;
}

/** The page of one movement: to do it here and now, its steps, what to mind, and where it comes from. */
export function Detail({ movement, marks, mark, remove }: Props) {
  const { id, name, areas, stretch } = movement;
  const [isOther, setIsOther] = useState(false);
  // The form that somebody looks at: its steps, its position and its drawing.
  const form = stretch && isOther ? ofLibrary(stretch, true) : movement;
  useEffect(() => {
    document.title = i18n.t('stretches.tabTitleOf', { name });
  }, [name]);
  const about = [areas.length > 0 ? areasInWords(areas) : null, form.positions.map(positionWords).join(', ')].filter(
    Boolean,
  );
  return (
    <article class="detail">
      <p class="detail__back">
        <a href={addressOf('stretches')}>
          <Icon name="back" size={18} />
          {i18n.t('stretches.back')}
        </a>
      </p>
      <header>
        <h1 class="stretches__title">{name}</h1>
        <p class="stretches__lead detail__about">{about.join(' · ')}</p>
      </header>
      {stretch && <FormChoice stretch={stretch} isOther={isOther} onChoose={setIsOther} />}
      <Player key={String(isOther)} movements={[form]} />
      <div class="detail__columns">
        <section aria-labelledby="steps-title">
          <h2 class="detail__title" id="steps-title">
            {i18n.t('stretches.steps')}
          </h2>
          <ol class="detail__steps">
            {form.steps.map((step) => (
              <li lang={stretch ? CONTENT_LANGUAGE : undefined} key={step}>
                {step}
              </li>
            ))}
          </ol>
          <p class="detail__rhythm">{rhythmWords(movement)}</p>
        </section>
        <aside class="detail__side">
          {stretch && (
            <section class="detail__mind" aria-labelledby="mind-title">
              <h2 class="detail__title" id="mind-title">
                {i18n.t('stretches.mind')}
              </h2>
              <p lang={CONTENT_LANGUAGE}>{stretch.text.caution}</p>
              {stretch.text.skip && <p lang={CONTENT_LANGUAGE}>{stretch.text.skip}</p>}
            </section>
          )}
          <Marks id={id} marks={marks} mark={mark} />
          {remove && (
            <div class="detail__own">
              <a class="button button--small" href={addressOf('stretches', `${id}/edit`)}>
                {i18n.t('stretches.edit')}
              </a>
              <Button look="small" onClick={remove}>
                {i18n.t('stretches.remove')}
              </Button>
            </div>
          )}
        </aside>
      </div>
      {stretch ? <Knowledge stretch={stretch} /> : <p class="detail__note">{i18n.t('stretches.ownNote')}</p>}
    </article>
  );
}
