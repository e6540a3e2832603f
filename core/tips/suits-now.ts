import type { Tip } from '../../content/tips/types';
import type { Area } from '../../content/types';
import { suits } from '../routine/suits';
import type { TipContext } from './context';

/** A flare-up in one of these is a flare-up in all of them. The same as in content/, which a test compares. */
export const NEAR_THE_NECK: readonly Area[] = ['neck', 'upper-back', 'shoulders'];

const ASKS_NOTHING = { place: 'desk', positions: ['seated', 'standing', 'floor'] } as const;

/**
 * Whether a tip may be shown to this body now. What a body can do, its cautions, a flare-up and a back that feels worse
 * only ever take away.
 */
export function suitsNow(tip: Tip, { body, felt, flareUp }: TipContext): boolean {
  if (!suits({ ...(tip.asks ?? ASKS_NOTHING), flags: tip.flags }, body)) return false;
  if (tip.acute === 'yes') return true;
  // Nobody says where it feels worse: then it may be anywhere.
  if (felt === 'sore') return false;
  if (flareUp === null) return true;
  // Once it eases, tips come back as movements do (core/routine/flare-up.ts).
  const { areas, easing, early } = flareUp;
  if (tip.acute === 'unless-area') return easing || !isNear(tip.areas, areas);
  return easing && !early;
}

function isNear(areas: readonly Area[], flaring: readonly Area[]): boolean {
  const isEverywhere = flaring.length === 0 || flaring.includes('whole-body') || areas.includes('whole-body');
  const touches = (list: readonly Area[]) => list.some((area) => NEAR_THE_NECK.includes(area));
  return isEverywhere || areas.some((area) => flaring.includes(area)) || (touches(areas) && touches(flaring));
}
