import { ON_THIGH, SITTING } from '../../stretches/base-poses.ts';
import { still } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-22, -6, 66, 60] as const;
const SITS = { ...SITTING, lean: -4, near: { ...SITTING.near, arm: ON_THIGH }, far: { ...SITTING.far, arm: ON_THIGH } };

export const kneeGap: Picture = {
  right: {
    poses: still(SITS, [{ is: 'office chair', at: -9 }], FRAME),
    marks: [{ is: 'span', from: [10.5, 17.5], to: [20, 17.5] }],
  },
  change: {
    poses: still(
      { ...SITS, lean: -16, spine: [14, 10, 0, 0], hips: [2, 0, 0] },
      [{ is: 'office chair', at: -17.5, wide: 37 }],
      FRAME,
    ),
    marks: [],
  },
  text: { right: 'Two to three fingers behind the knee', change: 'Seat too deep, back without support' },
};
