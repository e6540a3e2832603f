import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Source, SourceRef } from '../../content/types';

/** A line has room for so many; all of them stand with the item that the tip is about. */
const MOST = 2;

/** Where a tip comes from, in one short line. */
export function TipSource({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <span class="tip__source">
      {i18n.t('tips.from')}{' '}
      {shownSources(sources)
        .slice(0, MOST)
        .toSorted((one, other) => shortName(one).length - shortName(other).length)
        .map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <Named source={source} />
          </span>
        ))}
    </span>
  );
}

function Named({ source }: { source: Source }) {
  const { id, publisher, title, url } = source;
  if (id === 'limber-judgement') return <>{i18n.t('break.ownJudgement')}</>;
  if (id === 'general-knowledge') return <>{i18n.t('break.commonKnowledge')}</>;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer" title={i18n.t('setup.sourceWhole', { publisher, title })}>
      {shortName(source)}
    </a>
  ) : (
    <span title={i18n.t('setup.sourceWhole', { publisher, title })}>{shortName(source)}</span>
  );
}

/** Bodies that are known by their letters carry these in brackets: "… Administration (OSHA)". */
function shortName({ publisher }: Source): string {
  return /\(([A-Z]{2,8})\)$/.exec(publisher)?.[1] ?? publisher;
}
