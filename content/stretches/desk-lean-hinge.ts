import type { Stretch } from '../types.ts';

/** Desk lean. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'desk-lean-hinge',
  areas: ['upper-back', 'mid-back', 'shoulders', 'legs'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 15,
  repetitions: 2,
  sides: 1,
  totalSeconds: 40,
  bothHands: true,
  acute: 'no',
  flags: {},
  sources: [{ id: 'mayo-sitting', mark: 'R' }],
  text: {
    name: 'Desk lean',
    steps: [
      'Stand with feet wide and hands on the desk or a steady chair back.',
      'Walk back and fold at the hips, arms long.',
      'Keep your back long and your knees soft.',
      'Hold.',
      'Walk in again to stand up.',
    ],
    caution: 'Hold on to something that cannot roll.',
    skip: 'Leave it out in a flare-up, or if bending over makes you dizzy.',
    range: 'One source, which gives 15 to 30 seconds.',
  },
};
