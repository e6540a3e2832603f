import type { Settings } from '../../core/settings';
import { now, zone } from '../../platform/clock';
import { sessionRecord } from '../../platform/session-record';
import { snapshot } from '../../storage/snapshot';

/** The theme that somebody chose. */
export async function readTheme(): Promise<Settings['theme']> {
  return (await snapshot(sessionRecord, now(), zone())).settings.theme;
}
