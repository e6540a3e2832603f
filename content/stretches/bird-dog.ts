import type { Stretch } from '../types.ts';

/** Arm and opposite leg. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'bird-dog',
  areas: ['upper-back', 'mid-back', 'lower-back', 'trunk', 'hips'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 5,
  sides: 2,
  totalSeconds: 80,
  bothHands: true,
  acute: 'no',
  flags: {},
  sources: [
    { id: 'aaos-spine', mark: 'S' },
    { id: 'pyb101', mark: 'R' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'Arm and opposite leg',
    steps: [
      'Kneel on all fours with your trunk level and firm.',
      'Stretch an arm out in front and the opposite leg behind.',
      'Hold without letting your hips twist.',
      'Come back and change sides.',
    ],
    caution: 'New to this? Lift only the leg, and keep it low.',
    skip: 'Leave it out in a flare-up.',
    range: 'Five seconds, 5 to 10 times a side.',
    sideNames: ['Left arm, right leg', 'Right arm, left leg'],
  },
};
