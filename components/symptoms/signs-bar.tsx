import { i18n } from '#i18n';
import { Icon } from '../icon';
import { CLINICIAN_SIGNS, type Place, SIGNS } from './place';
import { PlaceLink } from './place-link';
import './signs-bar.css';

/** The way to both lists of warning signs. It stands in every view of the reference, at the top, and stays there. */
export function SignsBar({ place }: { place: Place | null }) {
  const isThere = place?.view === 'signs';
  const isClinician = isThere && place.at === CLINICIAN_SIGNS.at;
  return (
    <nav class="signs-bar" aria-label={i18n.t('symptoms.signs.label')}>
      <PlaceLink to={SIGNS} class="signs-bar__link signs-bar__link--alarm" isHere={isThere && !isClinician}>
        <Icon name="warning" />
        {i18n.t('symptoms.signs.emergency')}
      </PlaceLink>
      <PlaceLink to={CLINICIAN_SIGNS} class="signs-bar__link" isHere={isClinician}>
        {i18n.t('symptoms.signs.clinician')}
      </PlaceLink>
    </nav>
  );
}
