import type { Section } from './types.ts';

/** What back spasms are linked with. Dossier sections 8.4 (S-TAB-1), 1.1 and 1.3. */
export const CAUSE: Section = {
  id: 'cause',
  text: { name: 'By cause', says: 'What it is often put down to, and what is known about that.' },
  blocks: [
    {
      shape: 'table',
      id: 'by-cause',
      text: {
        name: 'Causes and what goes with them',
        columns: ['Said to be behind it', 'What is meant', 'What is often said to help', 'What the evidence says'],
        notes: [
          'This is not for finding out which one is yours: usually nobody can tell, and usually that is all right.',
        ],
      },
      rows: [
        {
          id: 'cause-unknown',
          covers: ['cause-unknown'],
          sources: [{ id: 'who-factsheet-2023', mark: 'R' }],
          text: {
            name: 'No single cause',
            cells: [
              'Nothing that anybody can point to.',
              'Keeping active and looking after yourself.',
              'By far the most common: about 9 in 10 cases of low back pain are called non-specific.',
            ],
            words: ['unknown cause', 'no reason', 'for no reason', 'non-specific', 'why'],
          },
        },
        {
          id: 'cause-strain',
          covers: ['cause-strain', 'S-CAU-1', 'S-CAU-2', 'S-CAU-3', 'S-TAB-1'],
          sources: [
            { id: 'seed-lpc', mark: 'R' },
            { id: 'seed-vox', mark: 'R' },
            { id: 'seed-renova', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'seed-vitality', mark: 'R' },
            { id: 'steffens-2016', mark: 'R' },
          ],
          text: {
            name: 'A strain',
            cells: [
              'Lifting, a sudden or twisting move, pulling and pushing, overuse, sport, no warm-up.',
              'A short rest, then moving again; learning to lift; regular exercise.',
              'Easing off briefly and then keeping active. Lessons on lifting have not been shown to keep episodes away by themselves.',
            ],
            words: [
              'pulled back',
              'pulled a muscle',
              'put my back out',
              'threw out my back',
              'strained back',
              'lifted something heavy',
              'heavy lifting',
              'twisted my back',
              'gardening',
              'golf',
              'football',
              'gym',
              'sprain',
              'torn muscle',
              'overdid it',
              'shovelling snow',
            ],
          },
        },
        {
          id: 'cause-posture',
          covers: ['cause-posture', 'S-CAU-4', 'S-TAB-1'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'swain-2020', mark: 'R' },
            { id: 'slater-2019', mark: 'S' },
          ],
          text: {
            name: 'Holding one position',
            cells: [
              'Sitting or standing for long, or at an awkward angle.',
              'A desk arranged to fit, and a better posture.',
              'Change position often and arrange things for comfort. No posture has been proven to be a cause.',
            ],
            words: [
              'posture',
              'slouching',
              'bad posture',
              'sitting too long',
              'desk job',
              'office chair',
              'standing all day',
              'hunched',
              'driving',
            ],
          },
        },
        {
          id: 'cause-inactivity',
          covers: ['cause-inactivity', 'S-CAU-8', 'S-CAU-9'],
          sources: [
            { id: 'seed-renova', mark: 'R' },
            { id: 'seed-vitality', mark: 'R' },
            { id: 'steffens-2016', mark: 'R' },
            { id: 'walkback-2024', mark: 'R' },
          ],
          text: {
            name: 'Moving too little',
            cells: [
              'Weak belly muscles, or muscles that meet a movement they are not used to.',
              'Getting active, strength, stretching.',
              'Regular exercise is what has the best support for keeping episodes away. Walking counts.',
            ],
            words: ['weak core', 'weak muscles', 'out of shape', 'unfit', 'lazy', 'inactive', 'core strength'],
          },
        },
        {
          id: 'cause-stress',
          covers: ['cause-stress', 'S-ALT-5'],
          sources: [
            { id: 'comportho', mark: 'S' },
            { id: 'acp-2017', mark: 'R' },
          ],
          stretches: ['relaxed-breathing'],
          text: {
            name: 'Stress and tension',
            cells: [
              'Tense muscles in tense times.',
              'Slow breathing, mindfulness, meditation.',
              'May help with coping. In long-lasting pain the 2017 US guideline gives mindfulness moderate evidence.',
            ],
            words: ['stress', 'anxiety', 'tension', 'tense', 'meditation', 'mindfulness', 'relax'],
          },
        },
        {
          id: 'cause-dehydration',
          covers: ['cause-dehydration', 'S-CAU-5', 'S-TAB-1'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'miller-2022', mark: 'R' },
            { id: 'miller-2010', mark: 'R' },
          ],
          text: {
            name: 'Too little water or minerals',
            cells: [
              'Muscles that cramp when water or salts run low. Potassium and magnesium are often named.',
              'Drinking, and a balanced diet.',
              'A good habit in general. It has not been shown to keep back spasms away.',
            ],
            words: [
              'dehydration',
              'dehydrated',
              'water',
              'electrolytes',
              'magnesium',
              'potassium',
              'salt',
              'minerals',
              'vitamin',
            ],
          },
        },
        {
          id: 'cause-medical',
          covers: ['cause-medical', 'S-CAU-6', 'S-CAU-7', 'S-TAB-1'],
          sources: [
            { id: 'seed-lpc', mark: 'R' },
            { id: 'seed-vox', mark: 'R' },
            { id: 'seed-vitality', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'seed-renova', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Something in the spine',
            cells: [
              'A disc, worn discs, a narrow spinal canal, arthritis.',
              'Care for that condition.',
              'That is for a clinician to find out. Something seen on a scan need not be what hurts.',
            ],
            words: [
              'slipped disc',
              'herniated disc',
              'bulging disc',
              'disc',
              'arthritis',
              'osteoarthritis',
              'stenosis',
              'degenerative disc',
              'wear and tear',
              'spondylosis',
            ],
          },
        },
        {
          id: 'cause-other',
          covers: ['cause-other'],
          sources: [{ id: 'cleveland-spasm', mark: 'R' }],
          warns: ['urine', 'morning-stiffness', 'belly'],
          text: {
            name: 'Something elsewhere',
            cells: [
              'Gallstones, a kidney, an inflamed spine and others.',
              'Care for that condition.',
              'Not for sorting out by yourself: see the warning signs.',
            ],
            words: ['gallstones', 'kidney stones', 'ankylosing spondylitis', 'period pain', 'organ'],
          },
        },
      ],
    },
    {
      shape: 'card',
      id: 'disc',
      covers: ['S-DEF-7'],
      sources: [
        { id: 'seed-lpc', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      warns: ['both-legs', 'weakness', 'one-leg'],
      text: {
        name: 'What a slipped disc is',
        says: [
          'Discs between the bones of the spine have a soft middle and a tough ring. The middle can bulge or push through the ring, and may then irritate a nerve close by.',
          'Scans of people without any pain often show something as well, so a finding alone does not settle what hurts.',
        ],
        words: [
          'slipped disc',
          'herniated disc',
          'prolapsed disc',
          'bulging disc',
          'ruptured disc',
          'disc bulge',
          'disk',
        ],
      },
    },
  ],
};
