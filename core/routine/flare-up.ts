import type { Area } from '../../content/types';
import { NEAR_THE_NECK } from '../tips/suits-now';
import type { Candidate } from './candidate';

/** A flare-up that is under way, as far as movements depend on it. It only ever takes movements away. */
export interface FlareUp {
  /** Where it is; empty where nobody said, and then it may be anywhere. */
  readonly areas: readonly Area[];
  /** The user says that it is easing. */
  readonly easing: boolean;
  /** Its first 72 hours are not over. */
  readonly early: boolean;
}

/** Whether a flare-up leaves a movement on offer; without one everything is. */
export function isLeftBy(flareUp: FlareUp | null, { acute }: Pick<Candidate, 'acute'>): boolean {
  if (flareUp === null || acute === 'yes') return true;
  if (acute === 'unless-area') {
    const { areas } = flareUp;
    const anywhere = areas.length === 0 || areas.includes('whole-body');
    return flareUp.easing || !(anywhere || areas.some((area) => NEAR_THE_NECK.includes(area)));
  }
  return flareUp.easing && (acute === 'early-ok' || !flareUp.early);
}
