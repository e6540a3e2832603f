import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Mark, Source, SourceRef } from '../../content/types';
import './marked-sources.css';

const MARKS = {
  R: 'setup.mark.read',
  S: 'setup.mark.copy',
  G: 'setup.mark.general',
  P: 'setup.mark.ours',
} as const satisfies Record<Mark, string>;

/** Where something comes from, one publication a line, with how far each fact was checked. */
export function MarkedSources({ sources }: { sources: readonly SourceRef[] }) {
  return (
    <ul class="marked-sources">
      {shownSources(sources).map((source) => {
        const mark = sources.find(({ id }) => id === source.id)?.mark;
        return (
          <li key={source.id}>
            <SourceName source={source} />
            {mark && source.tier !== null && <span class="marked-sources__mark"> – {i18n.t(MARKS[mark])}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** A source in a few words, one click from the publication itself; nothing is fetched before that click. */
export function SourceName({ source: { publisher, year, title, url, tier } }: { source: Source }) {
  if (tier === null) return <span>{title}</span>;
  const name = year ? i18n.t('setup.source', { publisher, year }) : publisher;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer" title={title}>
      {name}
    </a>
  ) : (
    <span>{name}</span>
  );
}
