import type { Stretch } from '../types.ts';

/** Bridge. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'bridging',
  areas: ['lower-back', 'hips', 'trunk'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 6,
  repetitions: 5,
  sides: 1,
  totalSeconds: 55,
  acute: 'no',
  flags: { pregnancy: 'avoid-supine' },
  sources: [
    { id: 'goflyhuman', mark: 'S' },
    { id: 'mayo-back', mark: 'S' },
    { id: 'msd-bridge', mark: 'R' },
    { id: 'seed-liv', mark: 'R' },
    { id: 'nhs-pregnancy', mark: 'S' },
  ],
  text: {
    name: 'Bridge',
    steps: [
      'Lie face up, knees bent, feet as wide as your hips.',
      'Draw in your belly and tighten your buttocks.',
      'Raise your hips until knees, hips and shoulders make one line.',
      'Stay up for about three easy breaths.',
      'Lower slowly.',
    ],
    caution: 'Do not hold your breath. If the back of a thigh cramps, bring your feet closer.',
    skip: 'Leave it out in a flare-up. With uncontrolled blood pressure, or late in pregnancy, ask first.',
    range: 'Three breaths, from 5 times up to 30; another source gives three sets of ten.',
  },
};
