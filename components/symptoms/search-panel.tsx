import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon';
import { useLoaded } from '../use-loaded';
import { Results } from './results';
import './search-panel.css';

interface SearchPanelProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What stands there while nobody searches. It stays mounted below the results, so that they come at once. */
  readonly children: ComponentChildren;
}

/** The search over everything about health: results as one types, in the place of what is there otherwise. */
export function SearchPanel({ query, onQuery, children }: SearchPanelProps) {
  const id = useId();
  const [found, load] = useLoaded(loadSearch);
  // One letter alone finds nothing that is worth a look.
  const isSearching = query.trim().length > 1;
  useEffect(() => {
    // A search that somebody comes back to.
    if (isSearching) return load();
    // Before somebody types, but after all that is to be seen.
    const idle = requestIdleCallback(load);
    return () => cancelIdleCallback(idle);
  }, [isSearching, load]);
  return (
    <>
      <search class="search">
        <div class="search__head">
          <label class="search__label" for={id}>
            {i18n.t('symptoms.search.label')}
          </label>
          {/* Not within the field: it could not go on in a second line there, and would go with the first letter. */}
          <span id={`${id}-example`} class="search__example">
            {i18n.t('symptoms.search.example')}
          </span>
        </div>
        <span class="search__box">
          <Icon name="search" />
          <input
            id={id}
            class="search__input"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-example`}
            value={query}
            onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          />
        </span>
      </search>
      {isSearching && found && <Results query={query} search={found.search} Item={found.FoundItem} />}
      <div class="search-else" hidden={isSearching}>
        {children}
      </div>
    </>
  );
}

const loadSearch = () => import('./search-all');
