import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import { FlareUpLink } from '../../../components/flare-up/flare-up-link';
import { FLARE_UP } from '../../../wiring/flare-up';

/** The flare-up that is under way, or the way to begin with one. */
export function FlareUp() {
  return <FlareUpCard port={FLARE_UP} without={<FlareUpLink inNewTab />} />;
}
