import { overlay } from '../core/policy/overlay';
import { DEFAULTS, type Settings } from '../core/settings';
import { connect } from './connect';
import { asNote } from './note';
import type { Notes } from './validate/notes';
import { readPolicy } from './validate/policy';
import { faultOf } from './validate/settings';

/** What somebody chose that the reference on symptoms depends on. */
export interface Choices {
  readonly region: Settings['region'];
  /** An organization has chosen the region. */
  readonly isRegionFixed: boolean;
  readonly acknowledged: Notes['acknowledged'];
}

/** Reads both at once. Without a database nothing was chosen: the warning signs must not fail with it. */
export async function readChoices(): Promise<Choices> {
  try {
    const db = await connect();
    const transaction = db.transaction(['settings', 'notes', 'state']);
    const [region, acknowledged, given] = await Promise.all([
      transaction.objectStore('settings').get('region'),
      transaction.objectStore('notes').get('acknowledged'),
      transaction.objectStore('state').get('policy'),
    ]);
    const policy = readPolicy(given);
    return {
      region: overlay(policy, faultOf('region', region) === null ? { region: String(region) } : {}).region,
      isRegionFixed: 'region' in policy.fixed,
      acknowledged: asNote('acknowledged', acknowledged),
    };
  } catch (error) {
    console.warn('Limber shows the warning signs without its database:', error);
    return { region: DEFAULTS.region, isRegionFixed: false, acknowledged: null };
  }
}
