import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-20, -6, 84, 100] as const;

export const monitorHeight: Picture = {
  right: {
    poses: still(
      atDesk(typing()),
      [CHAIR, DESK, { is: 'riser', at: 37, high: 52 }, { is: 'monitor', at: 43, high: 52 }, KEYBOARD],
      FRAME,
    ),
    marks: [{ is: 'line', from: [13, 76], to: [42, 75] }],
  },
  change: {
    poses: still(
      atDesk(typing(), { lean: 2, spine: [6, 14, 18, 12] }),
      [CHAIR, DESK, { is: 'monitor', at: 43, high: 37 }, KEYBOARD],
      FRAME,
    ),
    marks: [{ is: 'line', from: [21, 67], to: [42, 56] }],
  },
  text: { right: 'Eyes meet the top edge', change: 'Screen too low, head bent' },
};
