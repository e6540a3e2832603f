import type { PoseSet } from '../../pose-types.ts';

/** A point of the picture: forward and up, in the units of the body. */
export type At = readonly [number, number];

/** What is drawn over a picture to say where to look. */
export type PictureMark =
  /** A straight line that nothing lies on: a line of sight, a level, an axis. */
  | { readonly is: 'line'; readonly from: At; readonly to: At }
  /** A distance, with a stroke at each end. */
  | { readonly is: 'span'; readonly from: At; readonly to: At }
  /** The angle between upper arm and forearm. */
  | { readonly is: 'elbow' }
  /** The line of the forearm, on past the hand. */
  | { readonly is: 'forearm' }
  /** Light that falls from one edge on another, and blinds there. */
  | { readonly is: 'beam'; readonly corners: readonly [At, At, At, At] }
  /** A window seen from its edge. */
  | { readonly is: 'pane'; readonly at: At; readonly high: number };

/** One of the two drawings of a picture. Its pose is the key `it`. */
export interface PictureHalf {
  readonly poses: PoseSet;
  readonly marks: readonly PictureMark[];
}

/** An item as it should be, and as it often is: side by side, told apart by words. */
export interface Picture {
  readonly right: PictureHalf;
  readonly change: PictureHalf;
  readonly text: {
    /** What stands under each, in a few words. */
    readonly right: string;
    readonly change: string;
  };
}
