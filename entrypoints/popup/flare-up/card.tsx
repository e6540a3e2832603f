import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import './card.css';
import { PORT } from './port';

/** The flare-up that is under way, on Now, in the room that the rest leaves; nothing without one. */
export function Card({ onThere }: { onThere: (isThere: boolean) => void }) {
  return (
    <div class="flare-place">
      <FlareUpCard port={PORT} onThere={onThere} />
    </div>
  );
}
