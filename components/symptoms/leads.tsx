import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Leads as LeadsTo } from '../../content/symptoms/types';
import { CLINICIAN, EMERGENCY } from '../../content/symptoms/warning-signs/index';
import { Movement } from './movement';
import { PlaceLink } from './place-link';
import { Position } from './position';

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
      {stretches.length > 0 && (
        <Lead title={i18n.t('symptoms.beside.movements')}>
          {stretches.map((id) => (
            <Movement key={id} id={id} />
          ))}
        </Lead>
      )}
    </>
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
          {list.text.name}
        </PlaceLink>
        <ul class="ref-points">
          {signs.map(({ id, text }) => (
            <li key={id}>{text.says}</li>
          ))}
        </ul>
      </div>
    );
  });
}
