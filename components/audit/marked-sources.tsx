import { i18n } from '#i18n';
import { shownSources } from '../../content/sources/shown-sources';
import type { Mark, Source, SourceRef } from '../../content/types';
import { Cited } from '../cited';
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

/** What no publisher says is named by what it is. */
function SourceName({ source }: { source: Source }) {
  return source.tier === null ? <span>{source.title}</span> : <Cited source={source} />;
}
