import type { FlareUp } from '../core/flare-up/flare-up';
import type { Exercise } from '../core/movements/exercise';
import type { MovementMarks } from '../core/movements/marks';
import { NO_MARKS } from '../core/movements/marks';
import { readNote } from './note';
import { readShelf } from './shelf';

/** What pages know of movements besides what ships. */
export interface KnownMovements {
  /** The user's own, the oldest first. */
  readonly exercises: readonly Exercise[];
  readonly marks: MovementMarks;
  readonly flareUps: readonly FlareUp[];
}

/** Nothing is known: nobody said anything, or there is no database. */
export const NO_MOVEMENTS: KnownMovements = { exercises: [], marks: NO_MARKS, flareUps: [] };

/** Reads the user's own exercises and marks. A break goes on without them where they cannot be read. */
export async function readMovements(): Promise<KnownMovements> {
  try {
    const [exercises, marks, flareUps] = await Promise.all([
      readShelf('exercises'),
      readNote('movements'),
      readShelf('flareUps'),
    ]);
    return { exercises: exercises.sort((one, other) => one.createdAt - other.createdAt), marks, flareUps };
  } catch (error) {
    console.warn('Limber does without own exercises and marks:', error);
    return NO_MOVEMENTS;
  }
}
