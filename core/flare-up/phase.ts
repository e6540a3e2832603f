import type { Phase } from '../../content/flare-up/types';
import { HOUR } from '../units';
import { ageOf, type FlareUp } from './flare-up';

/**
 * The phase that a flare-up is in: by its age, and `easing` from when the user says so; the last one stands above that.
 * Counted in hours that have passed, so that no change of the clock moves it.
 *
 * @param phases of content/flare-up, in their order
 */
export function phaseAt(flareUp: FlareUp, phases: readonly Phase[], now: number): Phase {
  const age = ageOf(flareUp, now);
  const byAge = phases.findLast(({ fromHours }) => fromHours !== null && fromHours * HOUR <= age);
  const easing = phases.find(({ fromHours }) => fromHours === null);
  const last = phases.at(-1);
  const phase = flareUp.easingSince !== null && byAge !== last ? (easing ?? byAge) : byAge;
  if (!phase) throw new Error('No phase begins at the start.');
  return phase;
}

/** The day of a flare-up, from 1 on: its first 24 hours are day 1. */
export function dayOf(flareUp: FlareUp, now: number): number {
  return Math.floor(ageOf(flareUp, now) / (24 * HOUR)) + 1;
}
