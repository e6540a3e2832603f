import { atDesk, CHAIR, DESK, KEYBOARD, still, typing } from './at-desk.ts';
import type { Picture } from './types.ts';

const FRAME = [-20, 14, 72, 74] as const;
const MARKS = [{ is: 'elbow' }] as const;

export const elbowAngle: Picture = {
  right: {
    poses: still(atDesk(typing(15.5, 45.5)), [CHAIR, { ...DESK, high: 42 }, { ...KEYBOARD, high: 42 }], FRAME),
    marks: MARKS,
  },
  change: {
    poses: still(
      atDesk(typing(16, 54, { elbow: [-0.4, -0.6, 1] }), { shoulders: [5, 0] }),
      [CHAIR, { ...DESK, high: 51 }, { ...KEYBOARD, high: 51 }],
      FRAME,
    ),
    marks: MARKS,
  },
  text: { right: 'Elbows level with the keys', change: 'Desk too high, shoulders lifted' },
};
