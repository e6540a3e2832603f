import { now, zone } from '../../platform/clock';
import { mayNotify } from '../../platform/notifications';
import { sessionRecord } from '../../platform/session-record';
import { snapshot } from '../../storage/snapshot';
import type { Known } from './popup';

/** Reads all that the popup shows, straight from where it is kept: the worker may be asleep. */
export async function readKnown(): Promise<Known> {
  const [stored, may] = await Promise.all([snapshot(sessionRecord, now(), zone()), mayNotify()]);
  return { ...stored, mayNotify: may };
}
