import { withoutPictures } from '../../../core/movements/without-pictures';
import { isOff } from '../../../core/policy/policy';
import { onChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import type { KnownMovements } from '../../../storage/movements';
import { readMovements } from '../../../storage/movements';
import type { Snapshot } from '../../../storage/snapshot';
import { snapshot } from '../../../storage/snapshot';

/** What is stored, and when it was read by two clocks: the wall's, which may jump, and the page's own, which does not. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly movements: KnownMovements;
  /** Wall clock in milliseconds. */
  readonly at: number;
  /** `performance.now()` at the same moment. */
  readonly mark: number;
  readonly zone: string;
}

const asked = new EventTarget();

/** Reads what is stored, as it is now. */
export async function read(): Promise<Reading> {
  const place = zone();
  const [stored, movements] = await Promise.all([snapshot(sessionRecord, now(), place), readMovements()]);
  const exercises = isOff(stored.policy, 'pictures') ? withoutPictures(movements.exercises) : movements.exercises;
  return { snapshot: stored, movements: { ...movements, exercises }, at: now(), mark: performance.now(), zone: place };
}

/** Makes every reader read anew. */
export function readAgain(): void {
  asked.dispatchEvent(new Event('again'));
}

/** Calls back whenever what is stored may differ from what was read: it changed, or the page slept or was away. */
export function subscribe(changed: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') changed();
  };
  const stop = onChange(changed);
  asked.addEventListener('again', changed);
  window.addEventListener('pageshow', changed);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    stop();
    asked.removeEventListener('again', changed);
    window.removeEventListener('pageshow', changed);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
