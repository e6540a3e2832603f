import { i18n } from '#i18n';
import { citedAs } from '../../../components/cited';
import { Fold } from '../../../components/symptoms/fold';
import { CONTENT_LANGUAGE } from '../../../content/language';
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
        {PUBLICATIONS.map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            <span class="bibliography__by">
              {citedAs(source)} (<span lang={CONTENT_LANGUAGE}>{SOURCE_KINDS[source.kind].text.name}</span>)
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
