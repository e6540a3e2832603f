import type { Stretch } from '../types.ts';

/** Ear to shoulder. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'neck-side-bend',
  areas: ['neck', 'shoulders'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 15,
  repetitions: 2,
  sides: 2,
  totalSeconds: 70,
  acute: 'unless-area',
  flags: {},
  sources: [
    { id: 'mayo-sitting', mark: 'R' },
    { id: 'mayo-desk', mark: 'S' },
    { id: 'aruk-neck', mark: 'R' },
  ],
  text: {
    name: 'Ear to shoulder',
    steps: [
      'Sit tall with your hands in your lap.',
      'Let one ear sink towards that shoulder.',
      'Keep both shoulders down.',
      'Stop where the other side of your neck pulls gently, and hold.',
      'Bring your head up before you change sides.',
    ],
    caution: 'No hand on your head: its own weight is enough.',
    skip: 'Leave it out if you are dizzy, an arm tingles, your neck is in a flare-up, or you had a whiplash lately and nobody has shown you this.',
    range: 'Some sources give one hold of 15 to 30 seconds a side, another gives 5 seconds five times.',
    sideNames: ['Left ear down', 'Right ear down'],
  },
};
