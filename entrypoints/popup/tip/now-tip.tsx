import { TipHere } from '../../../components/tips/tip-here';
import { TIPS } from '../../../wiring/tips';

/** The tip of the tab Now. */
export function NowTip() {
  return <TipHere port={TIPS} />;
}
