import { localDay } from '../../../core/civil/local-day';
import type { Day } from '../../../core/day/day';
import { withoutPictures } from '../../../core/movements/without-pictures';
import { isOff } from '../../../core/policy/policy';
import { HOUR } from '../../../core/units';
import { onChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import type { KnownMovements } from '../../../storage/movements';
import { readMovements } from '../../../storage/movements';
import { readDays } from '../../../storage/read-days';
import type { Snapshot } from '../../../storage/snapshot';
import { snapshot } from '../../../storage/snapshot';

/** What is stored, and when it was read by two clocks: the wall's, which may jump, and the page's own, which does not. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** The days before this one, the oldest first: the first break of a day repeats nothing of the last one before it. */
  readonly before: readonly Day[];
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
  const [stored, before, movements] = await Promise.all([
    snapshot(sessionRecord, now(), place),
    daysBefore(now(), place),
    readMovements(),
  ]);
  const exercises = isOff(stored.policy, 'pictures') ? withoutPictures(movements.exercises) : movements.exercises;
  const shown = { ...movements, exercises };
  return { snapshot: stored, before, movements: shown, at: now(), mark: performance.now(), zone: place };
}

/** So far back the last break is remembered: over a weekend and a few days more. In milliseconds. */
const REMEMBERED = 7 * 24 * HOUR;

/** A break goes on without them where they cannot be read: then something may come again. */
async function daysBefore(at: number, place: string): Promise<readonly Day[]> {
  const { start } = localDay(at, place);
  const dayAt = (instant: number) => localDay(instant, place).day;
  try {
    return await readDays(dayAt(start - REMEMBERED), dayAt(start - 1));
  } catch (error) {
    console.warn('Limber does without the days before this one:', error);
    return [];
  }
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
