import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackMap } from '../../../components/symptoms/back-map';
import { CardFoot } from '../../../components/symptoms/card-foot';
import { FoldedSection } from '../../../components/symptoms/folded-section';
import { addressOfPlace, HOME, type Place } from '../../../components/symptoms/place';
import { SearchPanel } from '../../../components/symptoms/search-panel';
import { FlareUp } from '../flare-up/in-symptoms';
import '../../../components/symptoms/section.css';
import { FirstSection, SectionGrid } from '../../../components/symptoms/section-grid';
import { sectionById } from '../../../content/symptoms/index';

interface ReferenceProps {
  readonly place: Exclude<Place, { view: 'signs' }>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** The reference in the popup: the search, the back, the sections. A card for the first days stands before the search. */
export function Reference({ place, query, onQuery }: ReferenceProps) {
  // Made once: no letter that is typed draws it anew.
  const beginning = useMemo(
    () => (
      <>
        <FlareUp />
        <FirstSection />
        <BackMap chosen={null} />
        <SectionGrid />
        <p>
          <a href={addressOfPlace(HOME)} target="_blank" rel="noreferrer">
            {i18n.t('symptoms.fullPage')}
          </a>
        </p>
        <CardFoot />
      </>
    ),
    [],
  );
  const section = place.view === 'section' ? sectionById(place.section) : undefined;
  if (place.view === 'section' && section) {
    return <FoldedSection key={section.id} section={section} at={place.at ?? null} />;
  }
  return (
    <SearchPanel query={query} onQuery={onQuery}>
      {beginning}
    </SearchPanel>
  );
}
