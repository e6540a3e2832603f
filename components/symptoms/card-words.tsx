import { CONTENT_LANGUAGE } from '../../content/language';
import type { Card } from '../../content/symptoms/types';
import { CardFoot } from './card-foot';
import { DifferencesBeside } from './difference';
import { Leads } from './leads';
import { SourceLine } from './source-line';

/** All of a card but its name. */
export function CardWords({ card }: { card: Card }) {
  const { says, points = [] } = card.text;
  return (
    <>
      {says.map((sentence) => (
        <p lang={CONTENT_LANGUAGE} key={sentence}>
          {sentence}
        </p>
      ))}
      {points.length > 0 && (
        <ul class="ref-points">
          {points.map((point) => (
            <li lang={CONTENT_LANGUAGE} key={point}>
              {point}
            </li>
          ))}
        </ul>
      )}
      <Leads {...card} />
      <DifferencesBeside block={card.id} />
      <SourceLine sources={card.sources} />
      <CardFoot />
    </>
  );
}
