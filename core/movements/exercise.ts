import type { Area, Place, Position } from '../../content/types';

/**
 * An exercise of the user's own, a physiotherapist's for one: a record of the store `exercises`, plain JSON.
 * Its id begins with `own-`, so that it can never be one of the library's.
 */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  /** One to six, one idea each. */
  readonly steps: readonly string[];
  /** Seconds of one repetition; 0 where the movement flows. */
  readonly holdSeconds: number;
  /** Count for each side. */
  readonly repetitions: number;
  readonly sides: 1 | 2;
  readonly areas: readonly Area[];
  readonly position: Exclude<Position, 'seated-to-standing'>;
  readonly place: Exclude<Place, 'both'>;
  /** A picture as a `data:` address (PNG, JPEG, WebP or GIF), or none. */
  readonly picture: string | null;
  /** When it was made and last changed, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
}
