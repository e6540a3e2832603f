import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [0, 30, 36, 24] as const;
const MARKS = [{ is: 'forearm' }] as const;

export const wrist: Picture = {
  right: {
    poses: still(atDesk(typing(15.5, 42.4, { hand: [1, 0, 0], curl: 25 })), [CHAIR, DESK, KEYBOARD], FRAME),
    marks: MARKS,
  },
  change: {
    poses: still(
      atDesk(typing(14.6, 40.8, { hand: [0.8, 0.6, 0], curl: 70 })),
      [CHAIR, DESK, { ...KEYBOARD, at: 18.5 }],
      FRAME,
    ),
    marks: MARKS,
  },
  text: { right: 'Hand and forearm in one line', change: 'Wrist bent up' },
};
