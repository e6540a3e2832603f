import type { Stretch } from '../types.ts';

/** Knee rolls. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'knee-rolls',
  areas: ['lower-back', 'hips'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 3,
  sides: 2,
  totalSeconds: 50,
  acute: 'early-ok',
  flags: { osteoporosis: 'caution', pregnancy: 'avoid-supine' },
  sources: [
    { id: 'nhsinform-back', mark: 'R' },
    { id: 'mayo-back', mark: 'R' },
    { id: 'csp-back', mark: 'R' },
    { id: 'versus-back', mark: 'R' },
    { id: 'nhs-lbp-ex', mark: 'S' },
    { id: 'gstt-lbp', mark: 'R' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
    { id: 'nhs-pregnancy', mark: 'S' },
  ],
  text: {
    name: 'Knee rolls',
    steps: [
      'Lie face up, knees bent and together.',
      'Let both knees sink a little to one side.',
      'Leave both shoulders on the floor.',
      'Hold.',
      'Bring your knees up, then let them sink the other way.',
    ],
    caution: 'A little way is plenty. With osteoporosis or a past spinal fracture, keep it small and ask first.',
    skip: 'In pregnancy leave it out where lying flat is advised against.',
    range: 'From 2 seconds five times, over 5 to 10 seconds two or three times, to one breath eight to ten times.',
    sideNames: ['Knees to the left', 'Knees to the right'],
  },
};
