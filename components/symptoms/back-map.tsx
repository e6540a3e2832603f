import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { RowId } from '../../content/symptoms/ids';
import { LOCATION } from '../../content/symptoms/location';
import { BackDrawing } from './back-drawing';
import './back-map.css';
import type { Place } from './place';
import { PlaceLink } from './place-link';

const ROWS = LOCATION.blocks.flatMap((block) => (block.shape === 'table' ? block.rows : []));

/** The part of the back with an id; `undefined` where there is none. */
export function partOfBack(id: string | null | undefined): RowId | undefined {
  return ROWS.find((row) => row.id === id)?.id;
}

/** Where it hurts: the back to click on, and the same as a list. */
export function BackMap({ chosen }: { chosen: RowId | null }) {
  const [pointed, setPointed] = useState<RowId | null>(null);
  const placeOf = (at: RowId): Place => ({ view: 'section', section: 'location', at });
  return (
    <nav class="back-map" aria-label={i18n.t('symptoms.back.label')}>
      <div class="back-map__drawing">
        <BackDrawing rows={ROWS} lit={pointed ?? chosen} placeOf={placeOf} onPoint={setPointed} />
      </div>
      <div class="back-map__words">
        <p class="back-map__title">{i18n.t('symptoms.back.title')}</p>
        <ul class="back-map__list">
          {ROWS.map(({ id, text }) => (
            <li
              key={id}
              onPointerEnter={() => setPointed(id)}
              onPointerLeave={() => setPointed(null)}
              onFocusIn={() => setPointed(id)}
              onFocusOut={() => setPointed(null)}
            >
              <PlaceLink to={placeOf(id)} class="back-map__part" isHere={id === chosen}>
                <span lang={CONTENT_LANGUAGE}>{text.name}</span>
                <span lang={CONTENT_LANGUAGE} class="back-map__where">
                  {text.cells[0]}
                </span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
