import './popup.css';
import '../../components/button.css';
import '../../components/ring.css';
import { glanceLeft } from '../../core/glance-left';
import { now } from '../../platform/clock';
import { glance } from '../../storage/glance';
import { countdown } from './countdown';

/** A database that does not answer at once is waited for by the rest, which says so, in milliseconds. */
const PATIENCE = 150;

/**
 * Puts the true number into the prerendered ring with the first look at the database, where nothing but counting goes on.
 * Then comes the rest of the popup, which reads everything itself and takes the place of the frame.
 */
async function first(): Promise<void> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const seen = await Promise.race([glance(), late]);
  const plain = seen && glanceLeft(seen.session, seen.changed, now());
  if (plain) {
    const { number, unit } = countdown(plain.left);
    write('number', number);
    write('unit', unit);
    const share = Math.min(1, plain.worked / plain.every) * 100;
    document.getElementById('share')?.setAttribute('stroke-dasharray', `${share} 100`);
  }
  await import('./main');
}

function write(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

void first();
