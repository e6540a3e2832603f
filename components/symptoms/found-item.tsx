import { i18n } from '#i18n';
import { itemById } from '../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../content/language';
import { EVIDENCE } from '../../content/presets/index';
import { stretchById } from '../../content/stretches/index';
import { DIFFERENCES } from '../../content/symptoms/differences/index';
import { sectionById } from '../../content/symptoms/index';
import type { SearchResult } from '../../core/search/document';
import { CardFoot } from './card-foot';
import { CardWords } from './card-words';
import { CheckWords } from './check-words';
import { DifferenceWords } from './difference';
import { MovementSteps } from './movement';
import { Picture } from './picture';
import { PlaceLink } from './place-link';
import { RowWords } from './row-words';
import { SourceLine } from './source-line';

/** All that there is to say about a result, in its place. */
export function FoundItem({ result: { kind, id, section } }: { result: SearchResult }) {
  switch (kind) {
    case 'card':
    case 'row':
      return <FoundBlock id={id} section={section} />;
    case 'difference': {
      const difference = DIFFERENCES.find((one) => one.id === id);
      return difference ? (
        <>
          <DifferenceWords difference={difference} />
          <CardFoot />
        </>
      ) : null;
    }
    case 'stretch': {
      const stretch = stretchById(id);
      return stretch ? (
        <>
          <Picture of={stretch.id} look="large" />
          <MovementSteps stretch={stretch} />
          <CardFoot />
        </>
      ) : null;
    }
    case 'check': {
      const item = itemById(id);
      return item ? <CheckWords item={item} /> : null;
    }
    case 'evidence': {
      const finding = EVIDENCE.find((one) => one.id === id);
      return finding ? (
        <>
          <p lang={CONTENT_LANGUAGE}>{finding.text.says}</p>
          <SourceLine sources={finding.sources} />
          <CardFoot />
        </>
      ) : null;
    }
    default:
      return null;
  }
}

function FoundBlock({ id, section }: { id: string; section: string | null }) {
  const page = sectionById(section ?? '');
  const block = page?.blocks.find((one) => one.id === id || ('rows' in one && one.rows.some((row) => row.id === id)));
  if (!page || !block) return null;
  const row = block.shape === 'table' ? block.rows.find((one) => one.id === id) : undefined;
  return (
    <>
      {block.shape === 'card' && <CardWords card={block} />}
      {block.shape === 'table' && row && <RowWords row={row} table={block} />}
      <p>
        <PlaceLink to={{ view: 'section', section: page.id, at: id }}>
          {i18n.t('symptoms.search.within', { section: page.text.name })}
        </PlaceLink>
      </p>
    </>
  );
}
