import { i18n } from '#i18n';
import type { Source } from '../content/types';

/** A publication in a few words, one click from itself; nothing is fetched before that click. */
export function Cited({ source }: { source: Source }) {
  const { title, url } = source;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer" title={title}>
      {citedAs(source)}
    </a>
  ) : (
    <span>{citedAs(source)}</span>
  );
}

/** Publisher and year. */
export function citedAs({ publisher, year }: Source): string {
  return year ? i18n.t('source.cited', { publisher, year }) : i18n.t('source.undated', { publisher });
}
