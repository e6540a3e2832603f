import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import { FLARE_UP } from '../../../wiring/flare-up';
import './card.css';

/** The flare-up that is under way, on Now, in the room that the rest leaves; nothing without one. */
export function Card({ onThere }: { onThere: (isThere: boolean) => void }) {
  return (
    <div class="flare-place">
      <FlareUpCard port={FLARE_UP} onThere={onThere} />
    </div>
  );
}
