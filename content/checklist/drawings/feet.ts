import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-20, -6, 72, 64] as const;
const HANGING = { pitch: -20 } as const;

export const feet: Picture = {
  right: {
    poses: still(atDesk(typing()), [CHAIR, DESK, KEYBOARD], FRAME),
    marks: [{ is: 'line', from: [-4, 28], to: [29, 28] }],
  },
  change: {
    poses: still(
      atDesk(typing(15.5, 50), {
        hips: [0, 36, 0],
        near: { leg: { ankle: [23, 12.5, 5], ...HANGING }, arm: {} },
        far: { leg: { ankle: [20, 12.5, -5], ...HANGING }, arm: {} },
      }),
      [
        { ...CHAIR, high: 29.4 },
        { ...DESK, high: 47 },
        { ...KEYBOARD, high: 47 },
      ],
      FRAME,
      { rests: undefined },
    ),
    marks: [{ is: 'span', from: [24, 1.5], to: [24, 7] }],
  },
  text: { right: 'Thighs level, feet flat', change: 'Seat too high, feet hang' },
};
