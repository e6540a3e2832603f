import type { Stretch } from '../types.ts';

/** Back of the thigh. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-hamstring',
  areas: ['legs'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 2,
  sides: 2,
  totalSeconds: 95,
  acute: 'no',
  flags: { osteoporosis: 'caution', sciatica: 'skip' },
  sources: [
    { id: 'azopt', mark: 'R' },
    { id: 'andersonville', mark: 'R' },
    { id: 'rsfh-seated', mark: 'R' },
    { id: 'mayo-desk', mark: 'S' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Back of the thigh',
    steps: [
      'Sit at the front of a chair that cannot roll.',
      'Straighten one leg, with the heel on the floor.',
      'Tip forward from the hips with your back straight.',
      'Hold where the back of the thigh pulls gently.',
      'Sit up and change legs.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, keep your back straight all the way.',
    skip: 'Leave it out with sciatica, or if the leg tingles.',
    range: 'Holds of 20 to 30 seconds, two or three times.',
    sideNames: ['Left leg', 'Right leg'],
  },
};
