import { DEFAULTS, type Settings } from '../core/settings';
import { connect } from './connect';
import { asNote } from './note';
import type { Notes } from './validate/notes';
import { faultOf } from './validate/settings';

/** What somebody chose that the reference on symptoms depends on. */
export interface Choices {
  readonly region: Settings['region'];
  readonly acknowledged: Notes['acknowledged'];
}

/** Reads both at once. Without a database nothing was chosen: the warning signs must not fail with it. */
export async function readChoices(): Promise<Choices> {
  try {
    const db = await connect();
    const transaction = db.transaction(['settings', 'notes']);
    const [region, acknowledged] = await Promise.all([
      transaction.objectStore('settings').get('region'),
      transaction.objectStore('notes').get('acknowledged'),
    ]);
    return {
      region: faultOf('region', region) === null ? String(region) : DEFAULTS.region,
      acknowledged: asNote('acknowledged', acknowledged),
    };
  } catch (error) {
    console.warn('Limber shows the warning signs without its database:', error);
    return { region: DEFAULTS.region, acknowledged: null };
  }
}
