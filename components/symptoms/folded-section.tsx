import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { Card, Section, Table } from '../../content/symptoms/types';
import { BackMap, partOfBack } from './back-map';
import { CardFoot } from './card-foot';
import { CardWords } from './card-words';
import { DifferencesBeside } from './difference';
import { Fold } from './fold';
import { addressOfPlace } from './place';
import { RowWords } from './row-words';
import { SectionNote } from './section-note';
import { useArrival } from './use-arrival';

/** A section as a short list, each item of it opened in its place. */
export function FoldedSection({ section, at }: { section: Section; at: string | null }) {
  useArrival(at ?? 'section-name', true);
  return (
    <>
      <h2 lang={CONTENT_LANGUAGE} id="section-name" class="section-name" tabIndex={-1}>
        {section.text.name}
      </h2>
      <p lang={CONTENT_LANGUAGE} class="section-says">
        {section.text.says}
      </p>
      <SectionNote section={section.id} />
      {section.id === 'location' ? (
        <ByPlace section={section} at={at} />
      ) : (
        section.blocks.map((block) =>
          block.shape === 'card' ? (
            <FoldedCard key={block.id} card={block} at={at} />
          ) : (
            <FoldedTable key={block.id} table={block} at={at} />
          ),
        )
      )}
      <p>
        <a href={addressOfPlace({ view: 'section', section: section.id })} target="_blank" rel="noreferrer">
          {i18n.t('symptoms.fullPage')}
        </a>
      </p>
    </>
  );
}

function FoldedCard({ card, at }: { card: Card; at: string | null }) {
  return (
    <Fold id={card.id} title={card.text.name} isOpen={card.id === at}>
      <CardWords card={card} />
    </Fold>
  );
}

function FoldedTable({ table, at }: { table: Table; at: string | null }) {
  return (
    <>
      <h3 lang={CONTENT_LANGUAGE} class="section-table">
        {table.text.name}
      </h3>
      {table.text.notes.map((note) => (
        <p lang={CONTENT_LANGUAGE} key={note}>
          {note}
        </p>
      ))}
      {table.rows.map((row) => (
        <Fold key={row.id} id={row.id} title={row.text.name} isOpen={row.id === at}>
          <RowWords row={row} table={table} />
        </Fold>
      ))}
      <DifferencesBeside block={table.id} />
    </>
  );
}

/** The back instead of a list of its parts, and what there is to say about the one that was picked. */
function ByPlace({ section, at }: { section: Section; at: string | null }) {
  const chosen = partOfBack(at);
  const table = section.blocks.find((block) => block.shape === 'table');
  const row = table?.rows.find(({ id }) => id === chosen);
  return (
    <>
      <BackMap chosen={chosen ?? null} />
      {table && row && (
        <section id={row.id} class="ref-card" aria-labelledby={`${row.id}-name`} tabIndex={-1}>
          <h3 lang={CONTENT_LANGUAGE} id={`${row.id}-name`}>
            {row.text.name}
          </h3>
          <RowWords row={row} table={table} />
        </section>
      )}
      {table?.text.notes.map((note) => (
        <p lang={CONTENT_LANGUAGE} key={note}>
          {note}
        </p>
      ))}
      {!row && <CardFoot />}
    </>
  );
}
