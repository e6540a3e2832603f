import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import { SOURCE_KINDS } from '../../content/symptoms/evidence';
import type { Source, SourceRef } from '../../content/types';
import { Cited } from '../cited';

/** Where something comes from: publisher, year and what kind of publication it is, one click from the publication. */
export function SourceLine({ sources }: { sources: readonly SourceRef[] }) {
  const shown = shownSources(sources);
  if (shown.length === 0) return null;
  return (
    <p class="source-line">
      {i18n.t('symptoms.sources', shown.length)}{' '}
      {shown.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && '; '}
          <span>
            <SourceName source={source} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}

function SourceName({ source }: { source: Source }) {
  const { name } = SOURCE_KINDS[source.kind].text;
  // What no publisher says is named by what it is: our own choice, or common knowledge.
  if (source.tier === null) return <>{name}</>;
  return (
    <>
      <Cited source={source} /> ({name})
    </>
  );
}
