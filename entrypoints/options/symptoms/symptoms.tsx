import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { FirstReading } from '../../../components/symptoms/first-reading';
import type { Place } from '../../../components/symptoms/place';
import { ReaderContext } from '../../../components/symptoms/reader';
import '../../../components/symptoms/reference.css';
import '../../../components/symptoms/section.css';
import { Signs } from '../../../components/symptoms/signs';
import { SignsBar } from '../../../components/symptoms/signs-bar';
import { useReader } from '../../../components/symptoms/use-reader';
import { READER } from '../../../wiring/reader';
import type { SectionProps } from '../sections';
import { FlareUp } from './flare-up/flare-up';
import { Home } from './home';
import { placeOf } from './place-of';
import { SectionLinks } from './section-links';
import { SectionPage } from './section-page';
import './symptoms.css';

/** The part of the address with the companion; the background knows it, too (entrypoints/background/match.ts). */
const FLARE_UP = 'flare-up';

/** The reference on symptoms: warning signs, search, the back, and a page for each section. */
export function Symptoms({ part }: SectionProps) {
  const place = placeOf(part);
  const { reader, hasRead, acknowledge } = useReader(READER);
  useEffect(() => {
    document.title = i18n.t('symptoms.tabTitle');
  }, []);
  return (
    <ReaderContext.Provider value={reader}>
      <div class="reference symptoms">
        <div class="symptoms__signs">
          <SignsBar place={place} />
        </div>
        <SectionLinks place={place} isFlareUp={part === FLARE_UP} />
        <main class="symptoms__main">
          {place.view === 'signs' && <Signs key={part} at={place.at} level={1} />}
          {place.view !== 'signs' && hasRead === false && (
            <>
              <h1 class="symptoms__title">{i18n.t('symptoms.title')}</h1>
              <FirstReading onRead={acknowledge} />
            </>
          )}
          {place.view !== 'signs' && hasRead && (part === FLARE_UP ? <FlareUp /> : <Page place={place} />)}
        </main>
      </div>
    </ReaderContext.Provider>
  );
}

function Page({ place }: { place: Exclude<Place, { view: 'signs' }> }) {
  if (place.view === 'home') return <Home />;
  return <SectionPage key={place.section} id={place.section} at={place.at ?? null} />;
}
