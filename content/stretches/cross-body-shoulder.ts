import type { Stretch } from '../types.ts';

/** Arm across. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'cross-body-shoulder',
  areas: ['shoulders', 'upper-back'],
  positions: ['seated', 'standing'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 2,
  sides: 2,
  totalSeconds: 90,
  bothHands: true,
  acute: 'unless-area',
  flags: { surgery: 'skip' },
  sources: [{ id: 'mayo-desk', mark: 'S' }],
  text: {
    name: 'Arm across',
    steps: [
      'Bring one arm across your body at chest height.',
      'Take hold just above the elbow with your other hand.',
      'Ease the arm in towards you.',
      'Keep that shoulder low and hold.',
      'Let go and change arms.',
    ],
    caution: 'You should feel it behind the shoulder, not inside the joint.',
    skip: 'Leave it out if the shoulder slips out of place, or after recent shoulder surgery.',
    range: 'Copies of hospital advice give 15 to 30 seconds.',
    sideNames: ['Left arm', 'Right arm'],
  },
};
