import type { Section } from './types.ts';

/** How clinicians look for a cause. Dossier sections 8.7 and 1.14. */
export const TESTS: Section = {
  id: 'tests',
  text: { name: 'Examination and tests', says: 'What a clinician may do, and why most people need no scan.' },
  blocks: [
    {
      shape: 'card',
      id: 'examination',
      covers: ['S-DX-1'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'nice-ng59', mark: 'R' },
      ],
      text: {
        name: 'Talking and examining come first',
        says: ['How it began, what else you notice, how you move and feel. Often that is all that is needed.'],
        words: ['examination', 'doctor appointment', 'what will the doctor do', 'history', 'check up'],
      },
    },
    {
      shape: 'card',
      id: 'scans',
      covers: ['S-DX-2'],
      sources: [
        { id: 'nice-ng59', mark: 'R' },
        { id: 'acsqhc-2022', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        name: 'X-ray, MRI, CT',
        says: [
          'Used when an examination points to something specific or serious, or when the result would change the care. Most people do not need a scan.',
          'Scans of people without pain often show something too.',
        ],
        words: ['mri', 'x-ray', 'xray', 'ct scan', 'scan', 'imaging', 'do I need a scan'],
      },
    },
    {
      shape: 'card',
      id: 'other-tests',
      covers: ['S-DX-3', 'S-DX-4'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'limber-judgement', mark: 'P' },
      ],
      text: {
        name: 'Nerve and blood tests',
        says: [
          'EMG looks at how muscles and nerves work. Blood tests look for infection or inflammation. Both are for when an examination points to something specific.',
        ],
        words: ['emg', 'blood test', 'nerve conduction', 'electromyography'],
      },
    },
  ],
};
