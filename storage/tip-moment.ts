import { localDay } from '../core/civil/local-day';
import { todayUpTo } from '../core/day/today';
import { feltOn } from '../core/feeling';
import { flareUpNow } from '../core/flare-up/now';
import { project } from '../core/project';
import type { TipContext } from '../core/tips/context';
import type { TipMemory } from '../core/tips/shown';
import { toContext } from '../core/tips/to-context';
import type { Fallback } from './fallback';
import { readNote } from './note';
import { readFeelings } from './read-feelings';
import { readShelf } from './shelf';
import { snapshot } from './snapshot';

/** What the one tip for now is chosen by. */
export interface TipMoment {
  readonly context: TipContext;
  readonly memory: TipMemory;
}

/** After every day: where the timer is ahead of the clock, its day is a later one than that of now. */
const LAST = '9999-12-31';

/**
 * Reads the moment as tips see it.
 *
 * @param now milliseconds since 1970
 * @returns null where nothing is known yet: the background has not run
 * @throws Error where the database cannot be opened
 */
export async function readTipMoment(fallback: Fallback, now: number, zone: string): Promise<TipMoment | null> {
  const { day } = localDay(now, zone);
  const [{ session, settings, today }, workplaces, feelings, flareUps, memory] = await Promise.all([
    snapshot(fallback, now, zone),
    readShelf('workplaces'),
    readFeelings(day, LAST),
    readShelf('flareUps'),
    readNote('tips'),
  ]);
  if (!session) return null;
  const at = Math.max(now, session.at);
  const { spans } = project(session, settings, at, zone);
  const context = toContext({
    now: at,
    zone,
    today: todayUpTo(today, spans, at, zone),
    settings,
    workplaces,
    born: session.born,
    bridged: settings.idleAfter,
    felt: feltOn(feelings, localDay(at, zone).day, at),
    flareUp: flareUpNow(flareUps, at),
  });
  return { context, memory };
}
