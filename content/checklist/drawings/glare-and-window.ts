import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-38, -6, 112, 106] as const;
const THINGS = [CHAIR, DESK, { is: 'riser', at: 37, high: 52 }, { is: 'monitor', at: 43, high: 52 }, KEYBOARD] as const;

export const glareAndWindow: Picture = {
  right: {
    poses: still(atDesk(typing()), [{ is: 'window', at: -6, high: 48, wide: 40 }, ...THINGS], FRAME),
    marks: [],
  },
  change: {
    poses: still(atDesk(typing(), { lean: 0, spine: [-2, 4, 14, -4], side: [0, 4, 6, 4] }), THINGS, FRAME),
    marks: [
      {
        is: 'beam',
        corners: [
          [-32, 94],
          [-32, 52],
          [43, 58],
          [43, 74],
        ],
      },
      { is: 'pane', at: [-34, 50], high: 46 },
    ],
  },
  text: { right: 'Window to the side', change: 'Window behind you shines on the screen' },
};
