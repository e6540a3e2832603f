import type { Reading } from '../../core/event';
import { breakPages } from '../../platform/break-page';
import { readQuiet } from '../../platform/idle';
import { ownPages } from '../../platform/own-pages';
import { readSurroundings } from '../../platform/surroundings';

/**
 * Reads the world once: how long nobody moved, sound, full screen, our own pages.
 *
 * @returns null where the browser could not be asked: breaks come without it too
 */
export async function readWorld(): Promise<Reading | null> {
  const pages = ownPages();
  try {
    const [own, quiet, surroundings] = await Promise.all([pages, readQuiet(), readSurroundings(pages)]);
    return { ...quiet, ...surroundings, breakPages: breakPages(own).length };
  } catch (error) {
    console.warn('Limber could not read the idle state:', error);
    return null;
  }
}
