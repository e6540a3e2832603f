import type { Stretch } from '../types.ts';

/** One knee to chest. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'knee-to-chest-single',
  areas: ['lower-back', 'hips'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 3,
  sides: 2,
  totalSeconds: 50,
  bothHands: true,
  acute: 'early-ok',
  flags: { osteoporosis: 'caution', pregnancy: 'avoid-supine', surgery: 'skip', sciatica: 'caution' },
  sources: [
    { id: 'mayo-back', mark: 'R' },
    { id: 'csp-back', mark: 'R' },
    { id: 'versus-back', mark: 'R' },
    { id: 'mayo-2011', mark: 'R' },
    { id: 'aaos-spine', mark: 'S' },
    { id: 'seed-liv', mark: 'R' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
    { id: 'nhs-pregnancy', mark: 'S' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'One knee to chest',
    steps: [
      'Lie face up with both knees bent.',
      'Lift one knee and clasp it, at the shin or under the thigh.',
      'Ease it towards your chest; your low back stays down.',
      'Hold.',
      'Lower it and change legs.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, ask a professional first.',
    skip: 'Leave it out if pain in a leg grows, after recent hip or back surgery, and where lying flat in pregnancy is advised against.',
    range: 'Five seconds, 2 to 5 times a side; older advice went up to 15 to 30 seconds.',
    sideNames: ['Left knee', 'Right knee'],
  },
};
