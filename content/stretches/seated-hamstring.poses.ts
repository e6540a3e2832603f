import type { PoseSet } from '../pose-types.ts';
import { FAR_FOOT, ON_THIGH, SEATED, SITTING } from './base-poses.ts';

const OUT = { foot: [42, 0, 5], pitch: 30 } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-32, -8, 92, 104],
  props: [{ is: 'chair', at: -17 }],
  rests: 'chair',
  keys: {
    sit: {
      ...SITTING,
      contacts: [SEATED, FAR_FOOT, { part: 'heel', which: 'near', with: 'floor' }, { part: 'hand', with: 'thigh' }],
      near: { arm: { ...ON_THIGH, along: 0.5 }, leg: OUT },
      far: { arm: { ...ON_THIGH, along: 0.5 }, leg: { foot: [18, 0, -5] } },
    },
    tip: {
      ...SITTING,
      contacts: [SEATED, FAR_FOOT, { part: 'heel', which: 'near', with: 'floor' }, { part: 'hand', with: 'thigh' }],
      lean: 36,
      spine: [-4, 4, -6, -8],
      near: { arm: { ...ON_THIGH, along: 0.85 }, leg: OUT },
      far: { arm: { ...ON_THIGH, along: 0.85 }, leg: { foot: [18, 0, -5] } },
    },
  },
  round: [
    { key: 'sit', stay: 'rest' },
    { key: 'tip', stay: 'hold' },
  ],
  stills: ['sit', 'tip'],
  trace: ['head'],
};
