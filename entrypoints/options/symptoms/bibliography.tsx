import { i18n } from '#i18n';
import { Fold } from '../../../components/symptoms/fold';
import { SOURCES } from '../../../content/sources/index';
import { shownSources } from '../../../content/sources/shown-sources';
import { SOURCE_KINDS } from '../../../content/symptoms/evidence';

/** Every publication that stands in a source line, by publisher. */
const PUBLICATIONS = shownSources(SOURCES)
  .filter(({ tier }) => tier !== null)
  .sort((one, other) => one.publisher.localeCompare(other.publisher));

/** All sources with title, publisher, year and kind. */
export function Bibliography() {
  return (
    <Fold id="sources" title={i18n.t('symptoms.evidence.sources', PUBLICATIONS.length)}>
      <ul class="bibliography">
        {PUBLICATIONS.map(({ id, url, title, publisher, year, kind }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            <span class="bibliography__by">
              {year ? i18n.t('symptoms.source', { publisher, year }) : i18n.t('symptoms.sourceUndated', { publisher })}{' '}
              ({SOURCE_KINDS[kind].text.name})
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
