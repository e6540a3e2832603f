import { i18n } from '#i18n';
import { BackMap, partOfBack } from '../../../components/symptoms/back-map';
import { CardFoot } from '../../../components/symptoms/card-foot';
import { CardWords } from '../../../components/symptoms/card-words';
import { Fold } from '../../../components/symptoms/fold';
import { PlaceLink } from '../../../components/symptoms/place-link';
import { RowWords } from '../../../components/symptoms/row-words';
import { SectionNote } from '../../../components/symptoms/section-note';
import { useArrival } from '../../../components/symptoms/use-arrival';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { RowId, SectionId } from '../../../content/symptoms/ids';
import { sectionById } from '../../../content/symptoms/index';
import type { Card, Section } from '../../../content/symptoms/types';
import { DataTable } from './data-table';
import { EvidenceMore } from './evidence-more';

/** One section, whole. Questions open one by one; everything else stands there to be read. */
export function SectionPage({ id, at }: { id: SectionId; at: string | null }) {
  const section = sectionById(id);
  const part = id === 'location' ? partOfBack(at) : undefined;
  // Who goes from part to part keeps the drawing in sight.
  useArrival(part ? `${part}-name` : (at ?? 'section-name'), true, part ? 'nearest' : 'start');
  if (!section) return null;
  const isFolded = id === 'questions';
  return (
    <>
      <div class="symptoms__head">
        <h1 lang={CONTENT_LANGUAGE} id="section-name" class="symptoms__title" tabIndex={-1}>
          {section.text.name}
        </h1>
        <p lang={CONTENT_LANGUAGE} class="symptoms__lead">
          {section.text.says}
        </p>
      </div>
      <SectionNote section={id} />
      {id === 'location' && <ByPlace section={section} chosen={part ?? null} />}
      {section.blocks.map((block) => {
        // All parts stand there until one was picked.
        if (part) return null;
        if (block.shape === 'table') return <DataTable key={block.id} table={block} at={at} />;
        return isFolded ? (
          <Fold key={block.id} id={block.id} title={block.text.name} isOpen={block.id === at}>
            <CardWords card={block} />
          </Fold>
        ) : (
          <WholeCard key={block.id} card={block} />
        );
      })}
      {id === 'evidence' && <EvidenceMore at={at} />}
    </>
  );
}

function WholeCard({ card }: { card: Card }) {
  return (
    <section id={card.id} class="ref-card" aria-labelledby={`${card.id}-name`} tabIndex={-1}>
      <h2 lang={CONTENT_LANGUAGE} id={`${card.id}-name`} class="ref-card__name">
        {card.text.name}
      </h2>
      <CardWords card={card} />
    </section>
  );
}

/** The back, and beside it what there is to say about the part that was picked. */
function ByPlace({ section, chosen }: { section: Section; chosen: RowId | null }) {
  const table = section.blocks.find((block) => block.shape === 'table');
  const row = table?.rows.find(({ id }) => id === chosen);
  return (
    <div class="ref-card">
      <BackMap chosen={chosen} />
      {table && row ? (
        <section class="by-place" aria-labelledby={`${row.id}-name`}>
          <h2 lang={CONTENT_LANGUAGE} id={`${row.id}-name`} class="ref-card__name" tabIndex={-1}>
            {row.text.name}
          </h2>
          <RowWords row={row} table={table} />
          {table.text.notes.map((note) => (
            <p lang={CONTENT_LANGUAGE} key={note}>
              {note}
            </p>
          ))}
          <PlaceLink to={{ view: 'section', section: section.id }}>{i18n.t('symptoms.back.all')}</PlaceLink>
        </section>
      ) : (
        <CardFoot />
      )}
    </div>
  );
}
