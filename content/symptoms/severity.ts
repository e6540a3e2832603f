import type { Section } from './types.ts';

/** How strong it is. Dossier section 8.2 (S-TAB-2). */
export const SEVERITY: Section = {
  id: 'severity',
  text: { name: 'By strength', says: 'Words for how strong it is. Not a test, and nothing is added up.' },
  blocks: [
    {
      shape: 'table',
      id: 'by-severity',
      text: {
        name: 'Mild, moderate, severe',
        columns: ['How strong', 'How a back spasm is described', 'How the NHS describes pain', 'Good to know'],
        notes: [
          'Strength alone does not say whether something serious is behind it. The warning signs come first at any strength.',
        ],
      },
      rows: [
        {
          id: 'sev-mild',
          covers: ['sev-mild', 'S-SYM-4', 'S-TAB-2'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'nhs-severity', mark: 'S' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          text: {
            name: 'Mild',
            cells: [
              'Small twitches or stiffness that hardly change the day.',
              'It comes and goes; it is a nuisance, and the day goes on.',
              'People usually keep moving, change position and take breaks.',
            ],
            words: ['slight pain', 'little pain', 'niggle', 'ache', 'twinge', 'stiff'],
          },
        },
        {
          id: 'sev-moderate',
          covers: ['sev-moderate', 'S-SYM-4', 'S-TAB-2'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'nhs-severity', mark: 'S' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          text: {
            name: 'Moderate',
            cells: [
              'Clear pain or stiffness; some things are hard to do.',
              'It is always there and makes it hard to think or sleep. Getting up, washing and dressing still work.',
              'Self-care is described under what may help now. A pharmacist can say which medicines suit you, if any.',
            ],
            words: [
              'cant bend down',
              'cant bend',
              'hurts to bend',
              'cant put on socks',
              'hard to get up',
              'cant tie shoes',
            ],
          },
        },
        {
          id: 'sev-severe',
          covers: ['sev-severe', 'S-SYM-4', 'S-TAB-2'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'nhs-severity', mark: 'S' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['unbearable', 'severe-or-worse'],
          text: {
            name: 'Severe',
            cells: [
              'It takes over; daily things are very hard or impossible.',
              'It is always there and so bad that thinking, talking and sleeping hardly work, and it is very hard to move, wash or dress.',
              'Read both lists of warning signs now. Ask a clinician rather than wait for weeks.',
            ],
            words: [
              'agony',
              'excruciating',
              'cant bend down',
              'cant stand up',
              'cant straighten',
              'stuck',
              'cant get out of bed',
              'terrible pain',
            ],
          },
        },
      ],
    },
  ],
};
