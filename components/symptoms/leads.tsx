import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import { stretchById } from '../../content/stretches/index';
import type { Leads as LeadsTo } from '../../content/symptoms/types';
import { CLINICIAN, EMERGENCY } from '../../content/symptoms/warning-signs/index';
import { isLeftBy } from '../../core/routine/flare-up';
import { Movement } from './movement';
import { PlaceLink } from './place-link';
import { Position } from './position';
import { ReaderContext } from './reader';

/** What stands beside an item, the same for everybody: warning signs first, then positions and movements. */
export function Leads({ warns = [], stretches = [], positions = [] }: LeadsTo) {
  return (
    <>
      <Warns ids={warns} />
      {positions.length > 0 && (
        <Lead title={i18n.t('symptoms.beside.positions')}>
          <ul class="positions">
            {positions.map((id) => (
              <Position key={id} id={id} />
            ))}
          </ul>
        </Lead>
      )}
      {stretches.length > 0 && <Movements ids={stretches} />}
    </>
  );
}

/** Movements, without those that a flare-up under way leaves out. */
function Movements({ ids }: { ids: NonNullable<LeadsTo['stretches']> }) {
  const { flareUp } = useContext(ReaderContext);
  const all = ids.flatMap((id) => stretchById(id) ?? []);
  const left = all.filter((stretch) => isLeftBy(flareUp, stretch));
  return (
    <Lead title={i18n.t('symptoms.beside.movements')}>
      {left.map((stretch) => (
        <Movement key={stretch.id} stretch={stretch} />
      ))}
      {left.length < all.length && <p class="lead__out">{i18n.t('symptoms.leftOut', all.length - left.length)}</p>}
    </Lead>
  );
}

function Lead({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="lead">
      <p class="lead__title">{title}</p>
      {children}
    </div>
  );
}

/** Some signs of both lists, those of an emergency first, each under the way to its list. */
function Warns({ ids }: { ids: NonNullable<LeadsTo['warns']> }) {
  return [EMERGENCY, CLINICIAN].map((list) => {
    const signs = list.signs.filter(({ id }) => ids.includes(id));
    if (signs.length === 0) return null;
    return (
      <div key={list.id} class={`warns warns--${list.id}`}>
        <PlaceLink to={{ view: 'signs', at: list.id }} class="warns__list">
          <span lang={CONTENT_LANGUAGE}>{list.text.name}</span>
        </PlaceLink>
        <ul class="ref-points">
          {signs.map(({ id, text }) => (
            <li lang={CONTENT_LANGUAGE} key={id}>
              {text.says}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
