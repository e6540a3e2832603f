import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-20, -6, 92, 100] as const;
const RISER = { is: 'riser', high: 52 } as const;

export const monitorDistance: Picture = {
  right: {
    poses: still(
      atDesk(typing()),
      [CHAIR, { ...DESK, wide: 54 }, { ...RISER, at: 39 }, { is: 'monitor', at: 45, high: 52 }, KEYBOARD],
      FRAME,
    ),
    marks: [{ is: 'span', from: [12, 86], to: [45, 86] }],
  },
  change: {
    poses: still(
      atDesk(typing(20), { lean: 10, spine: [6, 10, 16, -14] }),
      [CHAIR, { ...DESK, wide: 54 }, { ...RISER, at: 50, wide: 14 }, { is: 'monitor', at: 56, high: 52 }, KEYBOARD],
      FRAME,
    ),
    marks: [{ is: 'span', from: [12, 88], to: [56, 88] }],
  },
  text: { right: 'About an arm’s length', change: 'Too far: you lean in to read' },
};
