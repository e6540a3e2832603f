import { tellChange } from '../platform/changes';
import { changeShelves } from '../storage/shelf';

/**
 * Changes what was said of the back, and tells every page.
 *
 * @returns whether it could be kept
 */
export async function changeFeelings(change: Parameters<typeof changeShelves>[0]): Promise<boolean> {
  try {
    await changeShelves(change);
    tellChange();
    return true;
  } catch (error) {
    console.warn('Limber could not change what was said of the back:', error);
    return false;
  }
}
