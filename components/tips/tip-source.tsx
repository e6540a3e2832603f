import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Source, SourceRef } from '../../content/types';

/** There is room for so many; all of them stand with the item that the tip is about. */
const MOST = 2;

/** Where a tip comes from, in a few words that follow the reason. */
export function TipSource({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <span class="tip__source">
      {i18n.t('tips.from')}
      {'\u00a0'}
      {shownSources(sources)
        .slice(0, MOST)
        .toSorted((one, other) => nameOf(one).length - nameOf(other).length)
        .map((source, index) => (
          <Fragment key={source.id}>
            {index > 0 && ', '}
            <Named source={source} />
          </Fragment>
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
      {nameOf(source)}
    </a>
  ) : (
    <span title={i18n.t('setup.sourceWhole', { publisher, title })}>{nameOf(source)}</span>
  );
}

function nameOf({ publisher, short }: Source): string {
  return short ?? publisher;
}
