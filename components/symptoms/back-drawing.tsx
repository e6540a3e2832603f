import { useContext } from 'preact/hooks';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { RowId } from '../../content/symptoms/ids';
import type { Row } from '../../content/symptoms/types';
import './back-drawing.css';
import { AREAS, BODY, MARKS } from './back-paths';
import { addressOfPlace, type Place } from './place';
import { goInstead } from './place-link';
import { ReaderContext } from './reader';
import { showPart } from './show-part';

interface BackDrawingProps {
  readonly rows: readonly Row[];
  /** The part that is looked at, or pointed at in the list beside. */
  readonly lit: RowId | null;
  readonly placeOf: (row: RowId) => Place;
  readonly onPoint: (row: RowId | null) => void;
}

/** The back, drawn; each part of it is a link. The list beside it leads to the same. */
export function BackDrawing({ rows, lit, placeOf, onPoint }: BackDrawingProps) {
  const { go } = useContext(ReaderContext);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the links in it have names, and the nav around it has one
    <svg class="back" viewBox="0 0 150 232">
      {BODY.map(({ paint, d }) => (
        <path key={d} class={paint} d={d} />
      ))}
      {rows.map(({ id, text }) => (
        <a
          key={id}
          href={addressOfPlace(placeOf(id))}
          class={id === lit ? 'back__part back__part--lit' : 'back__part'}
          aria-label={text.name}
          onClick={(event) => goInstead(event, placeOf(id), go)}
          onFocus={({ currentTarget }) => showPart(currentTarget)}
          onPointerEnter={() => onPoint(id)}
          onPointerLeave={() => onPoint(null)}
        >
          <title lang={CONTENT_LANGUAGE}>{text.name}</title>
          <path d={AREAS[id]} />
        </a>
      ))}
      {MARKS.map((d) => (
        <path key={d} class="back__mark" d={d} />
      ))}
    </svg>
  );
}
