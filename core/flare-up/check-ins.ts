import type { CheckIn } from '../../content/flare-up/types';
import { HOUR } from '../units';
import { endOf, type FlareUp } from './flare-up';

/** When a check-in is due, in milliseconds. */
export function checkInAt({ onset }: FlareUp, { atHours }: CheckIn): number {
  return onset + atHours * HOUR;
}

/**
 * The check-in to ask for: the last one that has come since the companion was started and was not answered. Earlier ones
 * that nobody was there for are over: one is asked, never two.
 */
export function dueCheckIn(flareUp: FlareUp, checkIns: readonly CheckIn[], now: number): CheckIn | null {
  if (flareUp.pausedAt !== null) return null;
  const come = checkIns.filter((one) => checkInAt(flareUp, one) <= now);
  const last = come.at(-1);
  if (!last || checkInAt(flareUp, last) <= flareUp.startedAt) return null;
  return flareUp.checkIns.some(({ id }) => id === last.id) ? null : last;
}

/** The next check-in that is still to come, up to the day on which the flare-up ends. */
export function nextCheckIn(flareUp: FlareUp, checkIns: readonly CheckIn[], now: number): CheckIn | null {
  return checkIns.find((one) => checkInAt(flareUp, one) > now && checkInAt(flareUp, one) <= endOf(flareUp)) ?? null;
}

/**
 * The check-in that comes as a flare-up ends by itself, for the one that did so last; null once it was answered, and where
 * somebody ended or paused it.
 */
export function closingCheckIn(
  flareUps: readonly FlareUp[],
  checkIns: readonly CheckIn[],
  now: number,
): { readonly flareUp: FlareUp; readonly checkIn: CheckIn } | null {
  const flareUp = flareUps
    .filter((one) => one.endedAt === null && now >= endOf(one))
    .toSorted((one, other) => one.onset - other.onset)
    .at(-1);
  const checkIn = flareUp && dueCheckIn(flareUp, checkIns, now);
  return flareUp && checkIn && checkIn === checkIns.at(-1) ? { flareUp, checkIn } : null;
}
