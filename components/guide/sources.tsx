import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Source, SourceRef } from '../../content/types';

/** More than this many are one too many for a small line; all of them stand with the stretch in the library. */
const MOST = 3;

/** Where something comes from, in one small line, or `all` of it. A link opens only where somebody clicks it. */
export function Sources({ from, all = false }: { from: { readonly sources: readonly SourceRef[] }; all?: boolean }) {
  return (
    <p class="sources">
      {i18n.t('break.sources')}{' '}
      {shownSources(from.sources)
        .slice(0, all ? undefined : MOST)
        .map((source, index) => (
          <span key={source.id}>
            {index > 0 && ' · '}
            <Cited source={source} />
          </span>
        ))}
    </p>
  );
}

function Cited({ source: { id, publisher, year, url } }: { source: Source }) {
  if (id === 'limber-judgement') return <>{i18n.t('break.ownJudgement')}</>;
  if (id === 'general-knowledge') return <>{i18n.t('break.commonKnowledge')}</>;
  const says = year ? i18n.t('break.cited', { publisher, year }) : publisher;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {says}
    </a>
  ) : (
    <span>{says}</span>
  );
}
