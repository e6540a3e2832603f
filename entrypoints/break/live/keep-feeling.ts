import { localDay, offsetAt } from '../../../core/civil/local-day';
import type { Felt } from '../../../core/feeling';
import { tellChange } from '../../../platform/changes';
import { now } from '../../../platform/clock';
import { changeShelves } from '../../../storage/shelf';

/**
 * Keeps how the back felt after a break; another answer to the same break takes the place of the first.
 *
 * @returns whether it could be kept
 */
export async function keepFeeling(felt: Felt, breakId: string, zone: string): Promise<boolean> {
  const at = now();
  const feeling = {
    id: `after-${breakId}`,
    felt,
    at,
    offset: offsetAt(at, zone),
    day: localDay(at, zone).day,
    breakId,
  };
  try {
    await changeShelves({ put: { feelings: [feeling] } });
    tellChange();
    return true;
  } catch (error) {
    console.warn('Limber could not keep how the back felt:', error);
    return false;
  }
}
