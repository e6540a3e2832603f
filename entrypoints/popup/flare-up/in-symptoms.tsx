import { FlareUpCard } from '../../../components/flare-up/flare-up-card';
import { FlareUpLink } from '../../../components/flare-up/flare-up-link';
import { PORT } from './port';

/** The flare-up that is under way, or the way to begin with one. */
export function FlareUp() {
  return <FlareUpCard port={PORT} without={<FlareUpLink inNewTab />} />;
}
