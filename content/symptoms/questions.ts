import type { Section } from './types.ts';

/** Fourteen questions with short answers. Dossier sections 1.16 and 8.9. */
export const QUESTIONS: Section = {
  id: 'questions',
  text: { name: 'Questions', says: 'Fourteen questions that people ask, with short answers.' },
  blocks: [
    {
      shape: 'card',
      id: 'faq-what',
      covers: ['FAQ-1', 'S-DEF-1'],
      sources: [
        { id: 'cleveland-spasm', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'What are back spasms?',
        says: [
          'A sudden tightening of a back muscle that you cannot control: from a twitch to pain that stops you moving.',
        ],
        words: ['what is a back spasm', 'meaning', 'definition'],
      },
    },
    {
      shape: 'card',
      id: 'faq-causes',
      covers: ['FAQ-2'],
      sources: [
        { id: 'who-factsheet-2023', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'What causes them?',
        says: [
          'A strain, staying in one position, or doing too much after moving too little; sometimes a problem of the spine or elsewhere. Often no single cause is found.',
        ],
        words: ['cause', 'where does it come from'],
      },
    },
    {
      shape: 'card',
      id: 'faq-stop',
      covers: ['FAQ-3'],
      sources: [
        { id: 'nhs-back-pain', mark: 'S' },
        { id: 'mpft-cold', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      positions: ['rest-back-knees-supported', 'rest-side-pillow-knees'],
      text: {
        name: 'How can I stop one?',
        says: [
          'Look at the warning signs first. Ease off, find a supported position, then move a little.',
          'Wrapped cold or warmth for up to twenty minutes may ease it. As it eases, move gently.',
        ],
        words: ['get rid of', 'make it stop', 'relief', 'quick', 'now', 'help me', 'stop spasm', 'relieve'],
      },
    },
    {
      shape: 'card',
      id: 'faq-heat',
      covers: ['FAQ-4', 'S-HEAT-5'],
      sources: [
        { id: 'cochrane-heat-cold-2006', mark: 'R' },
        { id: 'mpft-heat', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'What does heat do?',
        says: [
          'It relaxes and comforts; the evidence for short-term relief is modest. The classic rule is to wait about three days, though many people use it sooner.',
          'Fifteen to twenty minutes, three or four times a day, with the skin protected.',
        ],
        words: ['heat', 'warmth', 'heating pad', 'when to use heat'],
      },
    },
    {
      shape: 'card',
      id: 'faq-medicines',
      covers: ['FAQ-5'],
      sources: [
        { id: 'nice-ng59', mark: 'S' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'Which medicines are there?',
        says: [
          'Anti-inflammatory tablets, prescription relaxants, creams and gels. Each has people who must not use it: ask a pharmacist.',
        ],
        words: ['medicine', 'painkillers', 'drugs', 'tablets'],
      },
    },
    {
      shape: 'card',
      id: 'faq-physiotherapy',
      covers: ['FAQ-6'],
      sources: [{ id: 'seed-liv', mark: 'R' }],
      text: {
        name: 'How can physiotherapy help?',
        says: [
          'It looks for what plays a part, gives exercises and hands-on care, and makes a plan for fewer repeats.',
        ],
        words: ['physio', 'physical therapy', 'pt'],
      },
    },
    {
      shape: 'card',
      id: 'faq-alternative',
      covers: ['FAQ-7', 'S-ALT-1', 'S-ALT-2', 'S-ALT-3', 'S-ALT-4', 'S-ALT-5'],
      sources: [
        { id: 'acp-2017', mark: 'R' },
        { id: 'nice-bmj-2017', mark: 'R' },
        { id: 'who-lbp-2023', mark: 'S' },
      ],
      text: {
        name: 'What about other therapies?',
        says: [
          'Massage, acupuncture, manipulation, yoga and mindfulness help some people. TENS is not recommended as a routine. Guidelines differ: see the table.',
        ],
        words: ['alternative', 'complementary', 'natural', 'home remedies', 'massage', 'acupuncture', 'chiropractor'],
      },
    },
    {
      shape: 'card',
      id: 'faq-return',
      covers: ['FAQ-8'],
      sources: [
        { id: 'steffens-2016', mark: 'R' },
        { id: 'walkback-2024', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'How can I keep it from coming back?',
        says: [
          'Regular exercise has the best support, and walking counts. Beside it: changing position, a comfortable desk, support for sleep, fluids, a healthy weight.',
        ],
        words: ['prevent', 'prevention', 'avoid', 'recurrence', 'again'],
      },
    },
    {
      shape: 'card',
      id: 'faq-when',
      covers: ['FAQ-9', 'S-WARN-1'],
      sources: [
        { id: 'nhs-back-pain', mark: 'S' },
        { id: 'csp-back', mark: 'R' },
        { id: 'limber-judgement', mark: 'P' },
      ],
      warns: ['severe-or-worse', 'not-easing', 'same-place'],
      text: {
        name: 'When should I get medical help?',
        says: ['At once with any emergency sign, soon with any sign of the second list, and whenever you are worried.'],
        words: [
          'see a doctor',
          'when to see a doctor',
          'gp',
          'go to hospital',
          'is it serious',
          'a and e',
          'emergency room',
          'er',
          'worried',
          '911',
          '999',
          '112',
          'emergency',
          'ambulance',
        ],
      },
    },
    {
      shape: 'card',
      id: 'faq-why',
      covers: ['FAQ-10', 'S-DEF-4'],
      sources: [
        { id: 'seed-renova', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
      ],
      text: {
        name: 'Why do they happen?',
        says: [
          'A muscle reacts to strain, irritation or tiredness; it may be guarding a spot. The exact reason is often unclear.',
        ],
        words: ['why me', 'reason', 'why does my back spasm'],
      },
    },
    {
      shape: 'card',
      id: 'faq-care',
      covers: ['FAQ-11'],
      sources: [{ id: 'seed-liv', mark: 'R' }],
      text: {
        name: 'What is done about them?',
        says: [
          'For most people self-care comes first, with a medicine for a short time if one suits, and physiotherapy. Other care follows if a specific cause is found.',
        ],
        words: ['treatment', 'how are back spasms treated', 'cure', 'fix', 'therapy'],
      },
    },
    {
      shape: 'card',
      id: 'faq-signs',
      covers: ['FAQ-12'],
      sources: [{ id: 'seed-liv', mark: 'R' }],
      text: {
        name: 'What are the signs?',
        says: ['A sudden start, tightening, pain, stiffness and less movement, from mild to severe.'],
        words: ['symptoms', 'how do I know'],
      },
    },
    {
      shape: 'card',
      id: 'faq-manage',
      covers: ['FAQ-13'],
      sources: [{ id: 'seed-liv', mark: 'R' }],
      text: {
        name: 'How can I manage overall?',
        says: ['Put activity, comfort, breaks and, when you need it, help together.'],
        words: ['live with', 'manage', 'cope', 'long term plan'],
      },
    },
    {
      shape: 'card',
      id: 'faq-telling',
      covers: ['FAQ-14', 'S-CAU-11'],
      sources: [
        { id: 'seed-vox', mark: 'R' },
        { id: 'seed-lpc', mark: 'R' },
      ],
      text: {
        name: 'What is my spasm telling me?',
        says: [
          'Usually that something was strained, held still or overworked, not that something is broken. If it stays for weeks or keeps coming back in one place, ask a clinician.',
        ],
        words: ['is my back damaged', 'is it broken', 'meaning of pain'],
      },
    },
  ],
};
