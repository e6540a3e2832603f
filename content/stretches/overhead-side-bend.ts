import type { Stretch } from '../types.ts';

/** Tall side lean. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'overhead-side-bend',
  areas: ['trunk', 'shoulders'],
  positions: ['seated', 'standing'],
  place: 'desk',
  holdSeconds: 10,
  repetitions: 2,
  sides: 2,
  totalSeconds: 55,
  bothHands: true,
  acute: 'no',
  flags: {},
  sources: [
    { id: 'mayo-deskercise', mark: 'S' },
    { id: 'neurooffice', mark: 'R' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'Tall side lean',
    steps: [
      'Sit or stand tall and link your fingers.',
      'Raise your arms overhead.',
      'Tip a little sideways.',
      'Hold, then come up tall.',
      'Lean to the other side.',
    ],
    caution: 'Lean straight sideways, not forward. Go no further than a light pull in your side.',
    skip: 'Leave it out in a flare-up, or if raising your arms hurts a shoulder.',
    range: 'One source gives 15 seconds; ten is our gentler choice.',
    sideNames: ['Lean left', 'Lean right'],
  },
};
