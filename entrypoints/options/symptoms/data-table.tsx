import { CardFoot } from '../../../components/symptoms/card-foot';
import { DifferencesBeside } from '../../../components/symptoms/difference';
import { Leads } from '../../../components/symptoms/leads';
import { SourceLine } from '../../../components/symptoms/source-line';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { Row, Table } from '../../../content/symptoms/types';
import './data-table.css';

/** A table of the reference; where there is no room each row is a card. Every row has its own sources below it. */
export function DataTable({ table, at }: { table: Table; at: string | null }) {
  const { name, columns, notes } = table.text;
  return (
    <section id={table.id} class="ref-card" aria-labelledby={`${table.id}-name`} tabIndex={-1}>
      {/* Roles said again: a table that is laid out as blocks would not be one for every browser. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table class="data-table" role="table">
        <caption class="ref-card__name" id={`${table.id}-name`}>
          {name}
        </caption>
        <thead class="data-table__head" role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {table.rows.map((row) => (
          <RowLines key={row.id} row={row} columns={columns} isHere={row.id === at} />
        ))}
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {notes.map((note) => (
        <p lang={CONTENT_LANGUAGE} key={note}>
          {note}
        </p>
      ))}
      <DifferencesBeside block={table.id} />
      <CardFoot />
    </section>
  );
}

/** A row, and under it what it leads to. */
function RowLines({ row, columns, isHere }: { row: Row; columns: readonly string[]; isHere: boolean }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <tbody id={row.id} class={isHere ? 'data-row data-row--here' : 'data-row'} role="rowgroup" tabIndex={-1}>
      <tr role="row">
        <th lang={CONTENT_LANGUAGE} scope="row" role="rowheader">
          {row.text.name}
        </th>
        {row.text.cells.map((cell, index) => (
          <td key={columns[index + 1]} role="cell">
            <span class="data-row__column" aria-hidden="true">
              {columns[index + 1]}
            </span>
            {cell}
          </td>
        ))}
      </tr>
      <tr class="data-row__more" role="row">
        <td colSpan={columns.length} role="cell">
          <div class="data-row__leads">
            <Leads {...row} />
            <SourceLine sources={row.sources} />
          </div>
        </td>
      </tr>
    </tbody>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
