import { CONTENT_LANGUAGE } from '../../content/language';
import type { Row, Table } from '../../content/symptoms/types';
import { CardFoot } from './card-foot';
import { Leads } from './leads';
import { SourceLine } from './source-line';

/** One row of a table as a card: each cell under the name of its column. */
export function RowWords({ row, table }: { row: Row; table: Table }) {
  return (
    <>
      <dl class="ref-facts">
        {row.text.cells.map((cell, index) => (
          <div key={table.text.columns[index + 1]}>
            <dt lang={CONTENT_LANGUAGE}>{table.text.columns[index + 1]}</dt>
            <dd lang={CONTENT_LANGUAGE}>{cell}</dd>
          </div>
        ))}
      </dl>
      <Leads {...row} />
      <SourceLine sources={row.sources} />
      <CardFoot />
    </>
  );
}
