import type { Page } from 'puppeteer-core';
import type { FlareUp } from '../../../core/flare-up/flare-up';
import { CARE_GAP } from '../../../core/limits';
import type { Session } from '../../../core/session';
import { HOUR, MINUTE } from '../../../core/units';

/** Address of the companion. */
export const COMPANION = 'options.html#/symptoms/flare-up';

/** Puts the reading of what Limber is not behind us, and no flare-up, or some. */
export async function keepFlareUps(page: Page, flareUps: readonly FlareUp[]): Promise<void> {
  await page.evaluate(async (flareUps) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const transaction = db.transaction(['flareUps', 'notes'], 'readwrite');
    transaction.objectStore('flareUps').clear();
    for (const one of flareUps) transaction.objectStore('flareUps').put(one);
    transaction.objectStore('notes').put(1, 'acknowledged');
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    db.close();
  }, flareUps);
}

/** A flare-up some time old, with the skin rules read. */
export function aged(hours: number): FlareUp {
  const onset = Date.now() - hours * HOUR;
  return {
    id: 'flare-e2e',
    onset,
    areas: ['lower-back'],
    hit: false,
    startedAt: onset,
    easingSince: null,
    prefersWarmth: false,
    skinReadAt: onset,
    nudge: true,
    pausedAt: null,
    sessions: [],
    checkIns: [],
    endedAt: null,
  };
}

/** The same session with little left of its cold. */
export function soonOver(session: Session, left: number): Session {
  const { care } = session;
  if (!care) throw new Error('No session runs.');
  return { ...session, care: { ...care, startedAt: Date.now() - 14 * MINUTE, endsAt: Date.now() + left } };
}

/** With a cold session that has just ended and was announced. */
export function over(session: Session): Session {
  const endsAt = Date.now() - CARE_GAP / 4;
  return {
    ...session,
    care: {
      id: 'flare-e2e.1',
      kind: 'cold',
      startedAt: endsAt - 15 * MINUTE,
      endsAt,
      shown: ['chime', 'page'],
      seen: false,
    },
  };
}
