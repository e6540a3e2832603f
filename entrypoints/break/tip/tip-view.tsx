import { TipHere } from '../../../components/tips/tip-here';
import { PORT } from './port';

/** The tip of the moment on the break page. */
export function TipView() {
  return <TipHere port={PORT} />;
}
