import type { Stretch } from '../types.ts';

/** Figure four. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-figure-four',
  areas: ['hips'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 2,
  sides: 2,
  totalSeconds: 95,
  acute: 'no',
  flags: { surgery: 'skip', sciatica: 'skip' },
  sources: [
    { id: 'rsfh-seated', mark: 'R' },
    { id: 'mayo-deskercise', mark: 'S' },
    { id: 'lane-fig4', mark: 'R' },
  ],
  text: {
    name: 'Figure four',
    steps: [
      'Sit tall on a chair that cannot roll.',
      'Lay one ankle across the other leg, just above the knee.',
      'Keep your back long and tip forward a little from the hips.',
      'Hold where the buttock pulls gently.',
      'Sit up and change legs.',
    ],
    caution: 'Never press the knee down with your hand.',
    skip: 'Leave it out after a hip replacement, in a flare-up or with sciatica, or if the position hurts your knee.',
    range: 'Holds of 10 to 30 seconds, one to three times.',
    sideNames: ['Left ankle up', 'Right ankle up'],
  },
};
