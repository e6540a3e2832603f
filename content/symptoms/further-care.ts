import type { Section } from './types.ts';

/** When self-care is not enough. Dossier sections 1.15, 8.6 and 2 (D12). */
export const FURTHER_CARE: Section = {
  id: 'further-care',
  text: {
    name: 'Further care',
    says: 'What may follow when the first weeks bring no change, or a cause has been found.',
  },
  blocks: [
    {
      shape: 'card',
      id: 'further-steps',
      covers: ['S-ADV-1', 'S-ADV-2'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'nice-bmj-2017', mark: 'R' },
        { id: 'who-lbp-2023', mark: 'S' },
      ],
      text: {
        name: 'Usual next steps',
        says: [
          'A programme of exercise, often with hands-on care and support for coping. A prescriber may add a medicine for some time.',
        ],
        words: ['next step', 'specialist', 'referral', 'what next', 'advanced'],
      },
    },
    {
      shape: 'card',
      id: 'further-injections',
      covers: ['S-ADV-3'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        name: 'Injections',
        says: [
          'A specialist decides on them, in selected cases of pain that runs down a leg. NICE does not offer them for back pain alone.',
        ],
        words: ['cortisone injection', 'steroid injection', 'epidural', 'nerve block', 'shot'],
      },
    },
    {
      shape: 'card',
      id: 'further-surgery',
      covers: ['S-ADV-4'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'nhs-back-pain', mark: 'S' },
      ],
      text: {
        name: 'Surgery',
        says: ['For few people: a disc or a narrow spinal canal that presses hard on nerves, for example.'],
        words: ['surgery', 'operation', 'disc surgery', 'back operation'],
      },
    },
  ],
};
