import type { Stretch } from '../types.ts';

/** Chin to chest. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'chin-to-chest',
  areas: ['neck', 'upper-back'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 15,
  repetitions: 2,
  sides: 1,
  totalSeconds: 35,
  acute: 'no',
  flags: { osteoporosis: 'caution', sciatica: 'caution' },
  sources: [
    { id: 'mayo-sitting', mark: 'R' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
  ],
  text: {
    name: 'Chin to chest',
    steps: [
      'Sit tall with level shoulders.',
      'Let your chin sink slowly towards your chest.',
      'Feel the back of your neck grow long, and hold.',
      'Come up slowly.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, ask a professional first and stay small.',
    skip: 'Leave it out in a neck or back flare-up, if you are dizzy, or if an arm or leg tingles as your chin goes down.',
    range: 'One source, which gives 15 to 30 seconds.',
  },
};
