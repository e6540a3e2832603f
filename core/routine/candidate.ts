import type { Acute, Area, Place, Position, StretchFlags } from '../../content/types';

/** What the chooser has to know of a stretch. The id is a stretch of content/ or one of the user's own. */
export interface Candidate {
  readonly id: string;
  /** Most important first. */
  readonly areas: readonly Area[];
  readonly place: Place;
  readonly positions: readonly Position[];
  readonly sides: 1 | 2;
  /** The whole stretch, both sides, in seconds. */
  readonly totalSeconds: number;
  readonly bothHands?: true;
  readonly flags: StretchFlags;
  /** Whether a flare-up leaves it on offer. */
  readonly acute: Acute;
}

/** Length of the whole stretch in milliseconds. */
export function lengthOf({ totalSeconds }: Pick<Candidate, 'totalSeconds'>): number {
  return totalSeconds * 1_000;
}

/** Whether it rests the eyes and moves nothing. */
export function isForEyes({ areas }: Candidate): boolean {
  return areas[0] === 'eyes';
}

/** Whether one has to get down on the floor. What can be done in either place is shown as it is done down there. */
export function isOnFloor({ place }: Pick<Candidate, 'place'>): boolean {
  return place !== 'desk';
}
