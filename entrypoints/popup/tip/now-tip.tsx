import { TipHere } from '../../../components/tips/tip-here';
import { PORT } from './port';

/** The tip of the tab Now. */
export function NowTip() {
  return <TipHere port={PORT} />;
}
