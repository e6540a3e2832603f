import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import { PORT } from './port';

/** The flare-up that is under way, on Now; nothing without one. */
export function Card() {
  return <FlareUpCard port={PORT} />;
}
