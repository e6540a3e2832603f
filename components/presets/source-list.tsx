import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Source, SourceRef } from '../../content/types';

/** Where something comes from: publisher and year, one click from the publication itself. */
export function SourceList({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <span class="sources">
      {i18n.t('settings.sources')}{' '}
      {shownSources(sources).map((source, index) => (
        <span key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}

function SourceLink({ source }: { source: Source }) {
  const { publisher, year, title, url, tier } = source;
  // What no publisher says is named by what it is: our own choice, or common knowledge.
  if (tier === null || !url) return <>{tier === null ? title : named(publisher, year)}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={title}>
      {named(publisher, year)}
    </a>
  );
}

function named(publisher: string, year: string | null): string {
  return year ? i18n.t('settings.source', { publisher, year }) : i18n.t('settings.sourceUndated', { publisher });
}
