import type { ComponentType } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { emergencyCall, regionById } from '../../content/emergency/index';
import { stretchById } from '../../content/stretches/index';
import { sectionById } from '../../content/symptoms/index';
import type { FlareUpNow } from '../../core/flare-up/now';
import { isLeftBy } from '../../core/routine/flare-up';
import type { SearchResult } from '../../core/search/document';
import type { Search } from '../search/health-search';
import { Fold } from './fold';
import { PlaceLink } from './place-link';
import { ReaderContext } from './reader';

interface ResultsProps {
  readonly query: string;
  readonly search: Search;
  /** What a result opens to. */
  readonly Item: ComponentType<{ result: SearchResult }>;
}

/** So many results fit into view, and are drawn at every letter; the others are once somebody stops typing. */
const AT_ONCE = 6;
/** A rest from typing, in milliseconds. */
const REST = 150;

/** What was found, best first; a warning sign leads to its list, everything else opens in its place. */
export function Results({ query, search, Item }: ResultsProps) {
  const { region, flareUp } = useContext(ReaderContext);
  const found = useMemo(() => search(query), [search, query]);
  const results = found.filter((result) => isShown(result, flareUp));
  const isResting = useResting(query);
  const others = results.findIndex(({ kind }) => kind !== 'emergency');
  return (
    <div class="results">
      <p role="status" class="results__count">
        {results.length > 0 ? i18n.t('symptoms.search.found', results.length) : i18n.t('symptoms.search.nothing')}
      </p>
      {results[0]?.kind === 'emergency' && <p class="results__call">{emergencyCall(regionById(region)?.id).says}</p>}
      <ul class="results__list">
        {results.slice(0, isResting ? undefined : AT_ONCE).map((result, index) => (
          <li key={`${result.kind} ${result.id}`}>
            {result.kind === 'emergency' || result.kind === 'clinician' ? (
              <PlaceLink to={{ view: 'signs', at: result.id }} class={lookOf(result, others === -1 || index < others)}>
                <span class="found-sign__kind">{kindOf(result)}</span>
                {result.title}
              </PlaceLink>
            ) : (
              <Fold title={result.title} about={kindOf(result)}>
                <Item result={result} />
              </Fold>
            )}
          </li>
        ))}
      </ul>
      {results.length < found.length && <p>{i18n.t('symptoms.leftOut', found.length - results.length)}</p>}
    </div>
  );
}

/** Whether nobody has typed for a moment. */
function useResting(query: string): boolean {
  const [rested, setRested] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(query), REST);
    return () => clearTimeout(timer);
  }, [query]);
  return rested === query;
}

/** A movement that a flare-up leaves out is not found, as it stands nowhere else. */
function isShown({ kind, id }: SearchResult, flareUp: FlareUpNow | null): boolean {
  const stretch = kind === 'stretch' ? stretchById(id) : undefined;
  return !stretch || isLeftBy(flareUp, stretch);
}

/** The signs that lead are those that were typed; one further down only has a word of it. */
function lookOf({ kind }: SearchResult, isLeading: boolean): string {
  if (kind === 'clinician') return 'found-sign';
  return isLeading ? 'found-sign found-sign--leading' : 'found-sign found-sign--emergency';
}

/** What a result is, in a few words. */
function kindOf({ kind, section }: SearchResult): string {
  if (kind === 'card' || kind === 'row') return sectionById(section ?? '')?.text.name ?? '';
  return i18n.t(`symptoms.kind.${kind}`);
}
