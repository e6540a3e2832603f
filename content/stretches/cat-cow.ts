import type { Stretch } from '../types.ts';

/** Cat and cow. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'cat-cow',
  areas: ['upper-back', 'mid-back', 'lower-back'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 10,
  phaseSeconds: [5, 5],
  repetitions: 5,
  sides: 1,
  totalSeconds: 65,
  bothHands: true,
  acute: 'no',
  flags: { osteoporosis: 'caution' },
  sources: [
    { id: 'mayo-back', mark: 'G' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
  ],
  text: {
    name: 'Cat and cow',
    steps: [
      'Come on to all fours: shoulders over hands, hips over knees.',
      'Round your back upwards and let your head hang.',
      'Then let your belly sink and look a little ahead.',
      'Move slowly, and only where it does not hurt.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, keep it small and ask a professional first.',
    skip: 'Leave it out in a flare-up, or if knees or wrists are sore.',
    range: 'About 3 to 5 times, twice a day; elsewhere ten. We know the count from memory.',
  },
};
