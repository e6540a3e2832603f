import { type FlareUpNow, flareUpNow } from '../core/flare-up/now';
import { overlay } from '../core/policy/overlay';
import type { SetBy } from '../core/policy/policy';
import { setBy } from '../core/policy/policy';
import { DEFAULTS, type Settings } from '../core/settings';
import { connect } from './connect';
import { asNote } from './note';
import { asPiece } from './shelf';
import type { Notes } from './validate/notes';
import { readPolicy } from './validate/policy';
import { reasonsIn } from './validate/policy-reasons';
import { faultOf } from './validate/settings';

/** What somebody chose or told that the reference on symptoms depends on. */
export interface Choices {
  readonly region: Settings['region'];
  /** That an organization has chosen the region, and why; null where it has not. */
  readonly regionSetBy: SetBy | null;
  readonly acknowledged: Notes['acknowledged'];
  /** The flare-up that is under way; null where none is. */
  readonly flareUp: FlareUpNow | null;
}

/**
 * Reads all of it at once. Without a database nothing was chosen: the warning signs must not fail with it.
 *
 * @param now milliseconds
 */
export async function readChoices(now: number): Promise<Choices> {
  try {
    const db = await connect();
    const transaction = db.transaction(['settings', 'notes', 'flareUps', 'state']);
    const [region, acknowledged, flareUps, given] = await Promise.all([
      transaction.objectStore('settings').get('region'),
      transaction.objectStore('notes').get('acknowledged'),
      transaction.objectStore('flareUps').getAll(),
      transaction.objectStore('state').get('policy'),
    ]);
    const policy = readPolicy(given);
    return {
      region: overlay(policy, faultOf('region', region) === null ? { region: String(region) } : {}).region,
      regionSetBy: setBy(policy, reasonsIn(given), ['region']),
      acknowledged: asNote('acknowledged', acknowledged),
      flareUp: flareUpNow(
        flareUps.flatMap((one) => asPiece('flareUps', one) ?? []),
        now,
      ),
    };
  } catch (error) {
    console.warn('Limber shows the warning signs without its database:', error);
    return { region: DEFAULTS.region, regionSetBy: null, acknowledged: null, flareUp: null };
  }
}
