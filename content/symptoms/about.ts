import type { Section } from './types.ts';

/** What a back spasm is, how it shows and how common back pain is. Dossier sections 1.1, 1.2, 1.4 and 2 (D1, D8). */
export const ABOUT: Section = {
  id: 'about',
  text: { name: 'What a back spasm is', says: 'What the word means, how it shows, and how common it is.' },
  blocks: [
    {
      shape: 'card',
      id: 'what-it-is',
      covers: ['S-DEF-1', 'S-DEF-3', 'S-DEF-5'],
      sources: [
        { id: 'cleveland-spasm', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'seed-renova', mark: 'R' },
        { id: 'seed-vox', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
      ],
      text: {
        name: 'A muscle tightens by itself',
        says: [
          'A muscle of the back tightens suddenly, without your doing.',
          'It can be a small twitch or hold you still, with pain, stiffness and less movement. Some people call it a back attack.',
        ],
        words: [
          'cramp',
          'back attack',
          'my back seized up',
          'back locked up',
          'back went out',
          'knot',
          'twitch',
          'muscle spasm',
        ],
      },
    },
    {
      shape: 'card',
      id: 'usual-signs',
      covers: ['S-SYM-1', 'S-SYM-2', 'S-SYM-3'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'seed-renova', mark: 'R' },
      ],
      text: {
        name: 'How it shows',
        says: ['Some people can go on with what they were doing, others cannot. It differs from one time to the next.'],
        points: [
          'It begins suddenly, often after hard work or an unusual movement.',
          'The muscle tightens and hurts, from a little to sharply.',
          'The back is stiff and moves less than usual.',
        ],
        words: [
          'symptoms',
          'sharp pain',
          'sudden pain',
          'stiff back',
          'sore back',
          'tight back',
          'backache',
          'back pain',
        ],
      },
    },
    {
      shape: 'card',
      id: 'guarding',
      covers: ['S-DEF-4', 'S-DEF-6'],
      sources: [
        { id: 'seed-renova', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
        { id: 'seed-lpc', mark: 'R' },
        { id: 'who-factsheet-2023', mark: 'R' },
      ],
      text: {
        name: 'Why a muscle might do that',
        says: [
          'One idea is that it guards a strained or irritated spot by holding it still. The place that hurts need not be the place where it began.',
          'Usually the exact cause cannot be named, and usually it does not need to be.',
        ],
        words: ['why', 'protective', 'guarding', 'reason'],
      },
    },
    {
      shape: 'card',
      id: 'how-common',
      covers: ['S-PRE-1', 'S-PRE-2', 'S-PRE-3', 'S-PRE-6'],
      sources: [
        { id: 'nice-bmj-2017', mark: 'R' },
        { id: 'cleveland-spasm', mark: 'R' },
        { id: 'who-factsheet-2023', mark: 'R' },
        { id: 'seed-lpc', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: {
        name: 'How common back pain is',
        says: [
          'Most people get back pain at some time: published figures run from about 6 to more than 8 in 10. How many of those are muscle spasms is not known.',
        ],
        points: [
          'About 619 million people had low back pain in 2020, roughly 1 in 13 of us.',
          'For about 9 in 10 people with low back pain no single cause is found.',
          'How we live, our work, our age and other illnesses all play a part.',
        ],
        words: ['how many people', 'statistics', 'common', 'percent', 'prevalence', 'am I alone'],
      },
    },
  ],
};
