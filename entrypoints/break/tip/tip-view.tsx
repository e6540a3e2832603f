import { TipHere } from '../../../components/tips/tip-here';
import { TIPS } from '../../../wiring/tips';

/** The tip of the moment on the break page. */
export function TipView() {
  return <TipHere port={TIPS} />;
}
