import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Source, SourceRef } from '../../content/types';
import { Cited } from '../cited';

/** Where something comes from: publisher and year, one click from the publication itself. */
export function SourceList({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <span class="sources">
      {i18n.t('settings.sources')}{' '}
      {shownSources(sources).map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} />
        </Fragment>
      ))}
    </span>
  );
}

function SourceLink({ source }: { source: Source }) {
  // What no publisher says is named by what it is: our own choice, or common knowledge.
  return source.tier === null ? <span>{source.title}</span> : <Cited source={source} />;
}
