import type { Stretch } from '../types.ts';

/** Both knees to chest. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'knee-to-chest-double',
  areas: ['lower-back', 'hips'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 3,
  sides: 1,
  totalSeconds: 30,
  bothHands: true,
  acute: 'no',
  flags: { osteoporosis: 'caution', pregnancy: 'avoid-supine', surgery: 'skip', sciatica: 'caution' },
  sources: [
    { id: 'mayo-back', mark: 'R' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
    { id: 'nhs-pregnancy', mark: 'S' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Both knees to chest',
    steps: [
      'Lie face up with both knees bent.',
      'Lift one knee and clasp it, at the shin or under the thigh.',
      'Bring the second knee up beside it.',
      'Ease both towards your chest and hold.',
      'Lower one leg, then the other.',
    ],
    caution:
      'It bends the back more than one knee does. With osteoporosis or a past spinal fracture, ask a professional first.',
    skip: 'Leave it out in a flare-up, if pain in a leg grows, after recent hip or back surgery, and where lying flat in pregnancy is advised against.',
    range: 'Five seconds, two or three times.',
  },
};
