import type { PoseSet } from '../pose-types.ts';
import { LYING } from '../stretches/base-poses.ts';
import type { RestPosition } from './rest-position.ts';

const leg = (z: number) => ({ foot: [43, 0, z], pitch: 52 }) as const;
const BELLY = { on: 'pelvis', along: 0.9, off: [7, 0, 4], hand: [0.9, 0.2, -0.6], elbow: [0.2, 0, 1] } as const;

const poses: PoseSet = {
  view: 'side',
  frame: [-66, -12, 122, 60],
  props: [
    { is: 'mat', at: -62, wide: 114 },
    { is: 'pillow', at: -61, wide: 21, high: 8 },
    { is: 'pillow', at: 13, wide: 18, high: 13 },
  ],
  rests: 'floor',
  barefoot: true,
  keys: {
    rest: {
      ...LYING,
      spine: [0, 4, 4, 8],
      eyes: 'shut',
      contacts: [
        { part: 'heel', with: 'floor' },
        { part: 'back', with: 'floor' },
      ],
      near: { arm: BELLY, leg: leg(4.6) },
      far: { arm: BELLY, leg: leg(-4.6) },
    },
  },
  round: [{ key: 'rest', stay: 'hold' }],
  stills: ['rest', 'rest'],
};

/** On the back, knees over pillows. Dossier section 4.4; the words are ours. */
export const position: RestPosition = {
  id: 'rest-back-knees-supported',
  pregnancy: 'avoid-supine',
  sources: [
    { id: 'mayo-sleep', mark: 'R' },
    { id: 'seed-liv', mark: 'R' },
    { id: 'nhs-pregnancy', mark: 'S' },
  ],
  poses,
  text: {
    name: 'On your back, knees over a pillow',
    steps: [
      'Lie on your back.',
      'Slide a pillow or two under your knees, so that they stay bent.',
      'Put a small pillow under your neck.',
      'Get up and change position from time to time.',
    ],
    caution: 'Later in pregnancy, lie on your side instead of staying on your back for long.',
  },
};
