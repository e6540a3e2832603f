import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FlareUpLink } from '../../../components/flare-up/flare-up-link';
import { BackMap } from '../../../components/symptoms/back-map';
import { CardFoot } from '../../../components/symptoms/card-foot';
import { SearchPanel } from '../../../components/symptoms/search-panel';
import { FirstSection, SectionGrid } from '../../../components/symptoms/section-grid';

/** The beginning of the reference. A card for the first days stands before the search. */
export function Home() {
  const [query, setQuery] = useState('');
  // Made once: no letter that is typed draws it anew.
  const beginning = useMemo(
    () => (
      <>
        <FlareUpLink />
        <FirstSection />
        <div class="ref-card">
          <BackMap chosen={null} />
        </div>
        <SectionGrid />
        <CardFoot />
      </>
    ),
    [],
  );
  return (
    <>
      <div class="symptoms__head">
        <h1 class="symptoms__title">{i18n.t('symptoms.title')}</h1>
        <p class="symptoms__lead">{i18n.t('symptoms.lead')}</p>
      </div>
      <SearchPanel query={query} onQuery={setQuery}>
        {beginning}
      </SearchPanel>
    </>
  );
}
