import './popup.css';
import '../../components/button.css';
import '../../components/ring.css';
import { glanceLeft } from '../../core/glance-left';
import { now } from '../../platform/clock';
import { glance } from '../../storage/glance';
import { countdown } from './countdown';

/**
 * Puts the true number into the prerendered ring with the first look at the database, where nothing but counting goes on.
 * Then comes the rest of the popup, which reads everything itself and takes the place of the frame.
 */
async function first(): Promise<void> {
  const seen = await glance();
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
