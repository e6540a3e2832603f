import type { Stretch } from '../types.ts';

/** Seated pelvic rock. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-pelvic-tilt',
  areas: ['lower-back', 'hips'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 3,
  repetitions: 10,
  sides: 1,
  totalSeconds: 60,
  acute: 'early-ok',
  flags: {},
  sources: [
    { id: 'pulmrehab-cats-dogs', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'Seated pelvic rock',
    steps: [
      'Sit forward with your feet flat.',
      'Roll your pelvis back until your low back is flat.',
      'Roll it forward until there is a small hollow.',
      'Keep your head and shoulders still.',
    ],
    caution: 'A small, smooth rock. Useful where the floor is no option.',
    skip: null,
    range:
      'One source gives ten rocks; the three seconds are our choice. In pregnancy a small range is commonly thought fine.',
  },
};
