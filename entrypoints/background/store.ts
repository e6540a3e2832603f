import type { Event } from '../../core/event';
import { exclusively } from '../../platform/lock';
import { sessionRecord } from '../../platform/session-record';
import { connect } from '../../storage/connect';
import { rescue, stepWithout } from '../../storage/fallback';
import type { Patch, Stepped } from '../../storage/step';
import { step } from '../../storage/step';

/** Whether `storage.session` may hold a timer that ran without the database: unknown at every start of the background. */
let mayBeRescued = true;

/** Begins to open the database; whether that works shows at the first event. */
export async function openStore(): Promise<void> {
  await connect().catch(() => {});
}

/** One event into the store; where the database refuses, the timer runs on from `storage.session`. */
export function intoStore(event: Event, patch: Patch = {}): Promise<Stepped> {
  return exclusively(async () => {
    try {
      const [db, rescued] = await Promise.all([connect(), mayBeRescued ? rescue(sessionRecord) : null]);
      const stepped = await step(db, event, patch, rescued);
      if (rescued) await sessionRecord.set(null);
      mayBeRescued = false;
      return stepped;
    } catch (error) {
      console.error('Limber runs without its database for now:', error);
      mayBeRescued = true;
      return await stepWithout(sessionRecord, event);
    }
  });
}
