import { i18n } from '#i18n';
import { differencesBeside } from '../../content/symptoms/differences/index';
import type { CardId, TableId } from '../../content/symptoms/ids';
import type { Difference } from '../../content/symptoms/types';
import { Fold } from './fold';
import { SourceLine } from './source-line';

/** The "why this differs from other sites" notes of a card or a table. */
export function DifferencesBeside({ block }: { block: CardId | TableId }) {
  return (
    <>
      {differencesBeside(block).map((difference) => (
        <Fold key={difference.id} look="line" title={i18n.t('symptoms.differs.title')} about={difference.text.name}>
          <DifferenceWords difference={difference} />
        </Fold>
      ))}
    </>
  );
}

/** What is often said, what has been found, what Limber says. */
export function DifferenceWords({ difference }: { difference: Difference }) {
  const { others, found, here } = difference.text;
  return (
    <>
      <dl class="ref-facts">
        <dt>{i18n.t('symptoms.differs.others')}</dt>
        <dd>{others}</dd>
        <dt>{i18n.t('symptoms.differs.found')}</dt>
        <dd>{found}</dd>
        <dt>{i18n.t('symptoms.differs.here')}</dt>
        <dd>{here}</dd>
      </dl>
      <SourceLine sources={difference.sources} />
    </>
  );
}
