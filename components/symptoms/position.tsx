import { CONTENT_LANGUAGE } from '../../content/language';
import { REST_POSITIONS } from '../../content/rest-positions/index';
import type { RestPositionId } from '../../content/rest-positions/rest-position';
import { Picture } from './picture';
import { SourceLine } from './source-line';

/** A position to rest or sleep in, drawn, with how to get there. */
export function Position({ id }: { id: RestPositionId }) {
  const position = REST_POSITIONS.find((one) => one.id === id);
  if (!position) return null;
  const { name, steps, caution } = position.text;
  return (
    <li class="position">
      <Picture of={position.poses} look="large" />
      <p class="position__name">{name}</p>
      <ol class="ref-steps">
        {steps.map((step) => (
          <li lang={CONTENT_LANGUAGE} key={step}>
            {step}
          </li>
        ))}
      </ol>
      {caution && <p>{caution}</p>}
      <SourceLine sources={position.sources} />
    </li>
  );
}
