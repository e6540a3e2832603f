import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ofLibrary, ofTheirOwn } from '../../../components/guide/movement';
import { number } from '../../../components/in-words';
import { STRETCHES } from '../../../content/stretches/index';
import { ANY_MOVEMENT, isWanted } from '../../../core/movements/filter';
import { toCandidate } from '../../../core/movements/to-candidate';
import type { KnownMovements } from '../../../storage/movements';
import { addressOf } from '../use-route';
import { Card } from './card';
import { Filters } from './filters';
import { Routines } from './routines';
import type { Movements } from './use-movements';

interface Props {
  readonly known: KnownMovements;
  /** Name of a movement that the address asked for and that is not there. */
  readonly gone: string | null;
  readonly mark: Movements['mark'];
}

/** Every movement with its figure: the user's own first, then the library. */
export function Library({ known: { exercises, marks }, gone, mark }: Props) {
  const [filter, setFilter] = useState(ANY_MOVEMENT);
  const [favourites, setFavourites] = useState(false);
  useEffect(() => {
    document.title = i18n.t('stretches.tabTitle');
  }, []);
  const isShown = (id: string) => !favourites || id in marks.favourite;
  const own = exercises.filter((one) => isWanted(toCandidate(one), filter) && isShown(one.id));
  const library = STRETCHES.filter((one) => isWanted(one, filter) && isShown(one.id));
  const all = exercises.length + STRETCHES.length;
  return (
    <>
      <header class="stretches__head">
        <div>
          <h1 class="stretches__title">{i18n.t('stretches.title')}</h1>
          <p class="stretches__lead">{i18n.t('stretches.lead')}</p>
        </div>
        <a class="button" href={addressOf('stretches', 'new')}>
          {i18n.t('stretches.add')}
        </a>
      </header>
      {gone && <p class="stretches__gone">{i18n.t('stretches.gone', { name: gone })}</p>}
      <Routines />
      <Filters
        filter={filter}
        favourites={favourites}
        onFilter={setFilter}
        onFavourites={setFavourites}
        found={i18n.t('stretches.found', { n: number(own.length + library.length), all: number(all) })}
      />
      {own.length > 0 && (
        <section aria-labelledby="own-title">
          <h2 class="stretches__group" id="own-title">
            {i18n.t('stretches.own')}
          </h2>
          <ul class="stretches__grid">
            {own.map((exercise) => (
              <Card
                key={exercise.id}
                movement={ofTheirOwn(exercise)}
                seconds={toCandidate(exercise).totalSeconds}
                marks={marks}
                mark={mark}
              />
            ))}
          </ul>
        </section>
      )}
      {library.length > 0 && (
        <section aria-labelledby="library-title">
          <h2 class="stretches__group" id="library-title">
            {i18n.t('stretches.library')}
          </h2>
          <ul class="stretches__grid">
            {library.map((stretch) => (
              <Card
                key={stretch.id}
                movement={ofLibrary(stretch)}
                seconds={stretch.totalSeconds}
                marks={marks}
                mark={mark}
              />
            ))}
          </ul>
        </section>
      )}
      {own.length + library.length === 0 && <p class="stretches__none">{i18n.t('stretches.none')}</p>}
    </>
  );
}
