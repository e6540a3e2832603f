import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../../components/icon';
import { FirstReading } from '../../../components/symptoms/first-reading';
import { addressOfPlace, HOME, type Place } from '../../../components/symptoms/place';
import { ReaderContext } from '../../../components/symptoms/reader';
import '../../../components/symptoms/reference.css';
import { Signs } from '../../../components/symptoms/signs';
import { SignsBar } from '../../../components/symptoms/signs-bar';
import { useReader } from '../../../components/symptoms/use-reader';
import { useLoaded } from '../../../components/use-loaded';
import { READER } from '../../../wiring/reader';
import './tab.css';

const loadReference = () => import('./reference');

/**
 * The tab for a back that hurts. The warning signs come with it and wait for nothing: not for the database, not for the
 * rest of the reference, not for what has to be read first.
 */
export function SymptomsTab() {
  const [trail, setTrail] = useState<readonly Place[]>([HOME]);
  const [query, setQuery] = useState('');
  const [go] = useState(() => (to: Place) => setTrail((before) => [...before.filter((one) => !isSame(one, to)), to]));
  const { reader, hasRead, acknowledge } = useReader(READER, go);
  const [reference, load] = useLoaded(loadReference);
  useEffect(load, [load]);
  const place = trail.at(-1) ?? HOME;
  const left = useRef<Place | null>(null);
  const back = () => {
    left.current = place;
    setTrail(trail.slice(0, -1));
  };
  useEffect(() => {
    // The way that led there, where it is in sight again: nobody loses their place.
    const ways = left.current
      ? document.querySelectorAll<HTMLElement>(`.symptoms a[href="${addressOfPlace(left.current)}"]`)
      : [];
    left.current = null;
    [...ways].find((way) => way.checkVisibility())?.focus();
  });
  return (
    <ReaderContext.Provider value={reader}>
      <div class="reference symptoms">
        <div class="symptoms__top">
          <SignsBar place={place} />
          {place.view !== 'home' && (
            <button type="button" class="symptoms__back" onClick={back}>
              <Icon name="back" />
              {i18n.t('symptoms.back.button')}
            </button>
          )}
        </div>
        {place.view === 'signs' && <Signs key={place.at} at={place.at} level={2} />}
        {place.view !== 'signs' && hasRead === false && <FirstReading onRead={acknowledge} />}
        {place.view !== 'signs' && hasRead && reference && (
          <reference.Reference place={place} query={query} onQuery={setQuery} />
        )}
      </div>
    </ReaderContext.Provider>
  );
}

function isSame(one: Place, other: Place): boolean {
  return one.view !== 'home' && JSON.stringify(one) === JSON.stringify(other);
}
