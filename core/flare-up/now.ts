import type { Area } from '../../content/types';
import { ageOf, EARLY, endOf, type FlareUp, runningAt } from './flare-up';

/** What breaks and tips have to know of a flare-up that is under way. It only ever takes away. */
export interface FlareUpNow {
  /** Where it is; empty where nobody said, and then it may be anywhere. */
  readonly areas: readonly Area[];
  /** The user says that it is easing. */
  readonly easing: boolean;
  /** Its first 72 hours are not over. */
  readonly early: boolean;
}

/** The flare-up that breaks and tips go by; null where none is under way. A paused one still counts: it is not over. */
export function flareUpNow(flareUps: readonly FlareUp[], now: number): FlareUpNow | null {
  const flareUp = runningAt(flareUps, now);
  if (!flareUp) return null;
  return { areas: flareUp.areas, easing: flareUp.easingSince !== null, early: ageOf(flareUp, now) < EARLY };
}

/** Until when the background nudges every hour, in milliseconds; null where nothing is to nudge. */
export function nudgeUntil(flareUps: readonly FlareUp[], now: number): number | null {
  const flareUp = runningAt(flareUps, now);
  return flareUp?.nudge && flareUp.pausedAt === null ? endOf(flareUp) : null;
}
