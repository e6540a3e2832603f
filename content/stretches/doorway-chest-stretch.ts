import type { Stretch } from '../types.ts';

/** Doorway stretch. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'doorway-chest-stretch',
  areas: ['chest', 'shoulders'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 2,
  sides: 1,
  totalSeconds: 50,
  bothHands: true,
  acute: 'no',
  flags: {},
  sources: [
    { id: 'peak-pec', mark: 'R' },
    { id: 'harrison-pec', mark: 'R' },
    { id: 'rebalance-pec', mark: 'R' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'Doorway stretch',
    steps: [
      'Stand in a doorway with your elbows bent.',
      'Lay your forearms on the frame, elbows no higher than your shoulders.',
      'Bring one foot forward through the doorway.',
      'Lean in until the front of your chest pulls gently.',
      'Keep your head up and ribs down, and hold.',
      'Step back.',
    ],
    caution: 'If it pinches in the shoulder, lower your elbows or step back.',
    skip: 'Leave it out if a shoulder has ever come out of its joint, or is frozen.',
    range: 'Clinics give anything from 10 to 60 seconds; 20 is our choice.',
  },
};
