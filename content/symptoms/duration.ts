import type { Section } from './types.ts';

/** How long it lasts and how it usually goes. Dossier sections 8.3 and 2 (D16, D17). */
export const DURATION: Section = {
  id: 'duration',
  text: { name: 'By time', says: 'One cramp and a whole episode are two different things.' },
  blocks: [
    {
      shape: 'card',
      id: 'how-it-goes',
      covers: ['S-SYM-6', 'S-PRE-5'],
      sources: [
        { id: 'menezes-costa-2012', mark: 'R' },
        { id: 'wallwork-2024', mark: 'S' },
        { id: 'henschke-2008', mark: 'R' },
        { id: 'pengel-2003', mark: 'R' },
        { id: 'seed-vox', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
      ],
      text: {
        name: 'How it usually goes',
        says: [
          'Most people are much better within about six weeks. Twinges and repeat episodes are common and do not mean damage.',
        ],
        points: [
          'Average pain, on a scale to 100: 52 at the start, 23 after 6 weeks, 12 after half a year, 6 after a year.',
          'In one study 72 of 100 people had fully recovered after a year.',
          'In a review 73 of 100 people had it again at least once within a year.',
        ],
        words: ['how long does it last', 'when will it get better', 'recovery time', 'will it go away', 'come back'],
      },
    },
    {
      shape: 'table',
      id: 'by-duration',
      text: {
        name: 'Names for how long',
        columns: ['Name', 'What it means', 'Good to know'],
        notes: ['These lines are drawn by the 2017 US guideline. Some studies call only the first six weeks acute.'],
      },
      rows: [
        {
          id: 'dur-cramp',
          covers: ['dur-cramp', 'S-SYM-5'],
          sources: [{ id: 'seed-liv', mark: 'R' }],
          text: {
            name: 'One cramp',
            cells: ['A single tightening of the muscle.', 'Said to last from seconds to days.'],
            words: ['few seconds', 'how long does a spasm last'],
          },
        },
        {
          id: 'dur-acute',
          covers: ['dur-acute', 'S-SYM-7'],
          sources: [
            { id: 'acp-2017', mark: 'S' },
            { id: 'menezes-costa-2012', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Acute',
            cells: [
              'An episode of less than four weeks.',
              'Often follows a strain. Most people improve a lot in the first weeks.',
            ],
            words: ['new pain', 'just started', 'today', 'few days'],
          },
        },
        {
          id: 'dur-subacute',
          covers: ['dur-subacute'],
          sources: [
            { id: 'acp-2017', mark: 'S' },
            { id: 'wallwork-2024', mark: 'S' },
          ],
          warns: ['not-easing'],
          text: {
            name: 'Sub-acute',
            cells: ['Four to twelve weeks.', 'Worth having looked at if it is not clearly getting better.'],
            words: ['a month', 'several weeks', 'weeks'],
          },
        },
        {
          id: 'dur-chronic',
          covers: ['dur-chronic', 'S-SYM-7'],
          sources: [
            { id: 'acp-2017', mark: 'S' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          warns: ['chronic'],
          text: {
            name: 'Chronic',
            cells: [
              'More than twelve weeks, or three months.',
              'A reason to see a clinician. Exercise is at the centre of the care that guidelines describe.',
            ],
            words: ['long term', 'months', 'years', 'persistent', 'ongoing'],
          },
        },
        {
          id: 'dur-recurrent',
          covers: ['dur-recurrent', 'S-PRE-5', 'S-CAU-11'],
          sources: [
            { id: 'pengel-2003', mark: 'R' },
            { id: 'seed-vox', mark: 'R' },
          ],
          warns: ['same-place'],
          text: {
            name: 'Coming back',
            cells: [
              'Episodes with good times in between.',
              'Common. If it keeps coming back in the same place, ask a clinician.',
            ],
            words: ['recurring', 'keeps coming back', 'again', 'every year', 'relapse'],
          },
        },
      ],
    },
  ],
};
