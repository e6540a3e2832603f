import { type FlareUp, newFlareUp } from '../../core/flare-up/flare-up';
import { HOUR, MINUTE } from '../../core/units';

/** Monday 2 March 2026, 09:00 in London. */
export const ONSET = Date.UTC(2026, 2, 2, 9);

export const ZONE = 'Europe/London';

/** An instant some hours and minutes after the onset. */
export const hoursIn = (hours: number, minutes = 0) => ONSET + hours * HOUR + minutes * MINUTE;

/** A flare-up in the lower back that was begun as it came. */
export function flareUp(over: Partial<FlareUp> = {}): FlareUp {
  return { ...newFlareUp({ onset: ONSET, areas: ['lower-back'], hit: false }, ONSET), ...over };
}
