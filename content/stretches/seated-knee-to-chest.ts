import type { Stretch } from '../types.ts';

/** Seated knee hug. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-knee-to-chest',
  areas: ['lower-back', 'hips'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 1,
  sides: 2,
  totalSeconds: 50,
  bothHands: true,
  acute: 'no',
  flags: { osteoporosis: 'caution', surgery: 'skip', sciatica: 'caution' },
  sources: [
    { id: 'mayo-deskercise', mark: 'S' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Seated knee hug',
    steps: [
      'Sit forward on a chair that cannot roll.',
      'Clasp one thigh from below and draw that knee up to your chest.',
      'Keep your back tall; bring the knee to you.',
      'Hold.',
      'Lower it and change legs.',
    ],
    caution: 'With osteoporosis or a past spinal fracture, ask a professional first.',
    skip: 'Leave it out in a flare-up, if pain in a leg grows, and after recent hip or back surgery.',
    range: 'A copy of hospital advice gives 15 to 30 seconds.',
    sideNames: ['Left knee', 'Right knee'],
  },
};
