import { i18n } from '#i18n';
import { FLARE_UP_ADDRESS } from '../../../components/flare-up/flare-up-link';
import { HOME, type Place } from '../../../components/symptoms/place';
import { PlaceLink } from '../../../components/symptoms/place-link';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { SECTIONS } from '../../../content/symptoms/index';
import './section-links.css';

/** The sections beside the page; where there is no room, the way back to their list. */
export function SectionLinks({ place, isFlareUp }: { place: Place; isFlareUp: boolean }) {
  return (
    <nav class="section-links" aria-label={i18n.t('symptoms.sections')}>
      <ul class="section-links__list">
        <li class="section-links__home">
          <PlaceLink to={HOME} class="section-links__link" isHere={place.view === 'home' && !isFlareUp}>
            {i18n.t('symptoms.all')}
          </PlaceLink>
        </li>
        <li class="section-links__section">
          <a href={FLARE_UP_ADDRESS} class="section-links__link" aria-current={isFlareUp ? 'page' : undefined}>
            {i18n.t('flareUp.title')}
          </a>
        </li>
        {SECTIONS.map(({ id, text }) => (
          <li key={id} class="section-links__section">
            <PlaceLink
              to={{ view: 'section', section: id }}
              class="section-links__link"
              isHere={place.view === 'section' && place.section === id}
            >
              <span lang={CONTENT_LANGUAGE}>{text.name}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
