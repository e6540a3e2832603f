import { DISCLAIMERS } from '../../content/disclaimers';
import { CONTENT_LANGUAGE } from '../../content/language';
import { Button } from '../button';
import './first-reading.css';

/** What Limber is not (D-2), to be read once before the reference. The warning signs never wait for it. */
export function FirstReading({ onRead }: { onRead: () => void }) {
  const { says, points = [], acknowledge } = DISCLAIMERS['first-run'].text;
  return (
    <div class="first-reading">
      <p class="first-reading__says">{says}</p>
      <ul class="ref-points">
        {points.map((point) => (
          <li lang={CONTENT_LANGUAGE} key={point}>
            {point}
          </li>
        ))}
      </ul>
      <Button look="main" onClick={onRead}>
        {acknowledge}
      </Button>
    </div>
  );
}
