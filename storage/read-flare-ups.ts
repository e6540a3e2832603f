import type { FlareUp } from '../core/flare-up/flare-up';
import type { Care } from '../core/session';
import { connect } from './connect';
import { readShelf } from './shelf';
import { readSession } from './validate/session';

/**
 * The flare-ups that are kept, and the cold or warmth session that the background knows. Without a database there are none:
 * the warning signs stand on the same page and must not fail with it.
 */
export async function readFlareUps(): Promise<{ flareUps: readonly FlareUp[]; care: Care | null }> {
  try {
    const [flareUps, db] = await Promise.all([readShelf('flareUps'), connect()]);
    const read = readSession(await db.get('state', 'session'));
    return { flareUps, care: 'session' in read ? read.session.care : null };
  } catch (error) {
    console.warn('Limber could not read the flare-ups:', error);
    return { flareUps: [], care: null };
  }
}
