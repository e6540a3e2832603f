import type { ItemDrawing } from '../types.ts';
import { elbowAngle } from './elbow-angle.ts';
import { feet } from './feet.ts';
import { glareAndWindow } from './glare-and-window.ts';
import { kneeGap } from './knee-gap.ts';
import { laptopRiser } from './laptop-riser.ts';
import { monitorDistance } from './monitor-distance.ts';
import { monitorHeight } from './monitor-height.ts';
import type { Picture } from './types.ts';
import { wrist } from './wrist.ts';

/** The pictures of items that a drawing says faster. */
export const PICTURES: Readonly<Record<ItemDrawing, Picture>> = {
  'monitor-height': monitorHeight,
  'monitor-distance': monitorDistance,
  'elbow-angle': elbowAngle,
  wrist,
  feet,
  'knee-gap': kneeGap,
  'laptop-riser': laptopRiser,
  'glare-and-window': glareAndWindow,
};
