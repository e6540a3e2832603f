import type { Vec } from '../../../content/pose-types.ts';
import type { Seen } from '../../../core/figure/project.ts';
import type { Disc } from './outline.ts';

/** What a shape is painted with: a class in figure.css. */
export type Paint =
  | 'skin'
  | 'skin-far'
  | 'shade'
  | 'hair'
  | 'eye'
  | 'shirt'
  | 'shirt-far'
  | 'sleeve'
  | 'trousers'
  | 'trousers-far'
  | 'shoe'
  | 'shoe-far'
  | 'sole'
  | 'prop'
  | 'prop-soft'
  | 'mat'
  | 'floor'
  | 'screen'
  | 'line'
  | 'gap'
  | 'back-line'
  | 'arrow'
  | 'finger'
  | 'finger-far'
  | 'sun'
  | 'light'
  | 'sky'
  | 'hill'
  | 'gaze'
  | 'pillow'
  | 'glass';

/** One path of the drawing. Which shapes there are never changes while a stretch is drawn; only their `d` does. */
export interface Shape {
  readonly paint: Paint;
  readonly d: string;
}

/** Looks at points of the room. */
export type Eye = (at: Vec) => Seen;

/** A ball of the body as a disc of the drawing: a ball looks the same from everywhere. */
export function ball(see: Eye, at: Vec, radius: number): Disc {
  const [x, y] = see(at);
  return [x, y, radius];
}
