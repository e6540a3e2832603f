import type { PoseSet } from '../pose-types.ts';
import type { SourceRef } from '../types.ts';

/** Every position ever shipped; the flare-up companion and the page on sleep refer to these ids. */
export type RestPositionId = 'rest-back-knees-supported' | 'rest-side-pillow-knees' | 'rest-front-pillow-hips';

/** A position to rest or sleep in when the back hurts. No stretch: nothing moves, nothing is counted. */
export interface RestPosition {
  readonly id: RestPositionId;
  /** A fallback for people who can lie no other way. */
  readonly onlyIf?: true;
  /** `avoid-supine`: it lies flat on the back. */
  readonly pregnancy?: 'avoid-supine';
  readonly sources: readonly SourceRef[];
  readonly poses: PoseSet;
  readonly text: {
    readonly name: string;
    readonly steps: readonly string[];
    /** What to mind; `null` where the dossier names nothing. */
    readonly caution: string | null;
  };
}
