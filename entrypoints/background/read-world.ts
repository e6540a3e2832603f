import type { Reading } from '../../core/event';
import { readQuiet } from '../../platform/idle';
import type { OwnPage } from '../../platform/own-pages';
import { ownPages } from '../../platform/own-pages';
import { readSurroundings } from '../../platform/surroundings';

/** What the browser says at a wake. `reading` is null where it could not be asked: breaks come without it too. */
export interface World {
  readonly reading: Reading | null;
  readonly own: readonly OwnPage[];
}

/** Reads the world once: how long nobody moved, sound, full screen, our own pages. */
export async function readWorld(): Promise<World> {
  const pages = ownPages();
  try {
    const [own, quiet, surroundings] = await Promise.all([pages, readQuiet(), readSurroundings(pages)]);
    return { reading: { ...quiet, ...surroundings }, own };
  } catch (error) {
    console.warn('Limber could not read the idle state:', error);
    return { reading: null, own: await pages };
  }
}
