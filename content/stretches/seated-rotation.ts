import type { Stretch } from '../types.ts';

/** Seated twist. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-rotation',
  areas: ['mid-back', 'lower-back'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 10,
  repetitions: 3,
  sides: 2,
  totalSeconds: 75,
  acute: 'no',
  flags: { osteoporosis: 'caution', surgery: 'skip' },
  sources: [
    { id: 'nhs-sitting', mark: 'S' },
    { id: 'mayo-back', mark: 'G' },
    { id: 'fuelclinic', mark: 'R' },
    { id: 'mayo-deskercise', mark: 'S' },
    { id: 'osteo-consensus-2022', mark: 'G' },
    { id: 'rcni-osteo', mark: 'R' },
  ],
  text: {
    name: 'Seated twist',
    steps: [
      'Sit tall with your feet flat.',
      'Cross your arms on your chest, or hold the backrest.',
      'Turn your upper body to one side; your hips stay put.',
      'Hold and keep breathing.',
      'Come back, then turn the other way.',
    ],
    caution:
      'Turn from the ribs, without pulling. With osteoporosis or a past spinal fracture, ask a professional first.',
    skip: 'Leave it out in a flare-up, and after disc surgery.',
    range:
      'Sources range from 5 seconds five times to holds of 20 or 30 seconds; many give 10 to 15 seconds, 3 to 5 times.',
    sideNames: ['Turn left', 'Turn right'],
  },
};
