import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-20, -6, 84, 100] as const;

export const laptopRiser: Picture = {
  right: {
    poses: still(
      atDesk(typing()),
      [CHAIR, DESK, { is: 'riser', at: 36, high: 60 }, { is: 'laptop', at: 48, high: 60 }, KEYBOARD],
      FRAME,
    ),
    marks: [{ is: 'line', from: [13, 76], to: [48, 72] }],
  },
  change: {
    poses: still(
      atDesk(typing(20, 43), { lean: 8, spine: [10, 16, 18, 14] }),
      [CHAIR, DESK, { is: 'laptop', at: 40 }],
      FRAME,
    ),
    marks: [{ is: 'line', from: [27, 62], to: [41, 47] }],
  },
  text: { right: 'Screen raised, keyboard apart', change: 'Flat on the desk, head bent' },
};
