import type { Stretch } from '../types.ts';

/** Lean back standing. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'standing-back-extension',
  areas: ['lower-back', 'trunk'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 3,
  repetitions: 5,
  sides: 1,
  totalSeconds: 35,
  acute: 'early-ok',
  flags: { pregnancy: 'ask', sciatica: 'caution' },
  sources: [
    { id: 'nhsinform-back', mark: 'R' },
    { id: 'oae', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Lean back standing',
    steps: [
      'Stand with feet as wide as your hips, hands on your low back.',
      'Bend backwards a little, starting at the waist.',
      'Keep your eyes forward, and stop before it is uncomfortable.',
      'Hold briefly.',
      'Come back up.',
    ],
    caution: 'A little way is enough. Stand near something you can hold.',
    skip: 'Leave it out with spinal stenosis, dizziness, late in pregnancy, or if a leg feels worse as you lean back.',
    range: 'Two or three seconds, five times; one health service says three times a day.',
  },
};
