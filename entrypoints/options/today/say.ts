import { localDay, offsetAt } from '../../../core/civil/local-day';
import type { Felt } from '../../../core/feeling';
import { tellChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { changeShelves } from '../../../storage/shelf';

/**
 * Keeps how the back feels now.
 *
 * @returns whether it could be kept
 */
export function say(felt: Felt): Promise<boolean> {
  const at = now();
  const place = zone();
  const { day } = localDay(at, place);
  const feeling = { id: crypto.randomUUID(), felt, at, offset: offsetAt(at, place), day, breakId: null };
  return tried({ put: { feelings: [feeling] } });
}

/**
 * Takes back what was said.
 *
 * @returns whether it could be taken back
 */
export function forget(id: string): Promise<boolean> {
  return tried({ drop: { feelings: [id] } });
}

async function tried(change: Parameters<typeof changeShelves>[0]): Promise<boolean> {
  try {
    await changeShelves(change);
    tellChange();
    return true;
  } catch (error) {
    console.warn('Limber could not change what was said of the back:', error);
    return false;
  }
}
