import { Icon } from './icon';
import './fault.css';

/**
 * Why something was refused, at the field that it is about. The place is always there, so that a screen reader hears
 * what appears in it. Set in ink, not in red: red is for warning signs alone.
 */
export function Fault({ id, words }: { id: string; words: string | null | undefined }) {
  return (
    <div id={id} class="fault-place" aria-live="polite">
      {words && (
        <p class="fault">
          <Icon name="none" size={16} weight={2} />
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}
