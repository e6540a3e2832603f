import type { Stretch } from '../types.ts';

/** Seated cat and cow. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-cat-cow',
  areas: ['upper-back', 'mid-back', 'lower-back'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 0,
  repetitions: 5,
  countedIn: 'breaths',
  sides: 1,
  totalSeconds: 45,
  acute: 'early-ok',
  flags: { osteoporosis: 'caution' },
  sources: [
    { id: 'eskenazi', mark: 'R' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
  ],
  text: {
    name: 'Seated cat and cow',
    steps: [
      'Slide forward on your seat, feet flat, palms on your thighs.',
      'Breathe in: tip your pelvis forward and lift your chest.',
      'Breathe out: round your back and let your chin sink.',
      'Drift slowly between the two, and begin small.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, keep it small and ask a professional first.',
    skip: 'Leave it out while your back is in spasm, until the pain eases.',
    range: 'From five breaths up to 10 or 15 slow rounds.',
  },
};
