import type { PoseSet } from '../pose-types.ts';
import { FAR_FOOT, STANDING } from './base-poses.ts';

const GLASS = { up: [8, 6], fore: [84, -4], hand: [1, 0.2, 0], curl: 80 } as const;
const carry = (forward: number) => ({ up: [forward, 7], fore: [forward + 22, 4] }) as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-46, -6, 92, 122],
  props: [],
  carries: 'glass',
  pace: 0.62,
  keys: {
    one: {
      ...STANDING,
      contacts: [
        { part: 'heel', which: 'near', with: 'floor' },
        { part: 'ball', which: 'far', with: 'floor' },
      ],
      hips: [0, 51, 0],
      lean: 4,
      near: { arm: GLASS, leg: { foot: [15, 0, 3], pitch: 18 } },
      far: { arm: carry(28), leg: { foot: [-17, 0, -3], pitch: -32, toes: 'flat' } },
    },
    passing: {
      ...STANDING,
      contacts: [{ part: 'foot', which: 'near', with: 'floor' }],
      hips: [0, 52.4, 0],
      lean: 4,
      near: { arm: GLASS, leg: { foot: [-1, 0, 3] } },
      far: { arm: carry(4), leg: { ankle: [-8, 12, -3], pitch: -22 } },
    },
    other: {
      ...STANDING,
      contacts: [
        { part: 'ball', which: 'near', with: 'floor' },
        { part: 'heel', which: 'far', with: 'floor' },
      ],
      hips: [0, 51, 0],
      lean: 4,
      near: { arm: GLASS, leg: { foot: [-17, 0, 3], pitch: -32, toes: 'flat' } },
      far: { arm: carry(-26), leg: { foot: [15, 0, -3], pitch: 18 } },
    },
    'passing back': {
      ...STANDING,
      contacts: [FAR_FOOT],
      hips: [0, 52.4, 0],
      lean: 4,
      near: { arm: GLASS, leg: { ankle: [-8, 12, 3], pitch: -22 } },
      far: { arm: carry(4), leg: { foot: [-1, 0, -3] } },
    },
    drink: {
      ...STANDING,
      spine: [-5, 2, -4, -16],
      near: {
        arm: { on: 'head', off: [9, -13, 2], hand: [-0.3, 0.8, -0.3], curl: 80, elbow: [0.2, -1, 0.5] },
        leg: STANDING.near.leg,
      },
      far: STANDING.far,
    },
  },
  before: ['drink'],
  round: [
    { key: 'one', stay: 'pass' },
    { key: 'passing back', stay: 'pass' },
    { key: 'other', stay: 'pass' },
    { key: 'passing', stay: 'pass' },
  ],
  stills: ['one', 'drink'],
};
