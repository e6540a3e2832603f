import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import { FLARE_UP } from '../../../wiring/flare-up';

/** The flare-up that is under way, on Now; nothing without one. */
export function Card() {
  return <FlareUpCard port={FLARE_UP} />;
}
