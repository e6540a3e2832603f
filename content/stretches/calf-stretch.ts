import type { Stretch } from '../types.ts';

/** Calf stretch. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'calf-stretch',
  areas: ['legs'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 2,
  sides: 2,
  totalSeconds: 95,
  bothHands: true,
  acute: 'early-ok',
  flags: {},
  sources: [
    { id: 'azopt', mark: 'R' },
    { id: 'mayo-desk', mark: 'S' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Calf stretch',
    steps: [
      'Put both hands on a wall or the desk.',
      'Step one foot back, heel down and knee straight.',
      'Bend your front knee until the back calf pulls gently.',
      'Hold.',
      'Change legs.',
    ],
    caution: 'Both heels stay on the floor.',
    skip: 'Do not stretch a calf that hurts, swells or feels warm for no known reason: see someone the same day.',
    range: 'Holds of 20 to 30 seconds.',
    sideNames: ['Left leg back', 'Right leg back'],
  },
};
