import type { Item } from './types.ts';

/** Habits at the desk. Facts: dossier sections 5.3 and 6; the words are ours. */
export const habits: readonly Item[] = [
  {
    id: 'habit-change',
    group: 'habits',
    areas: ['lower-back', 'upper-back', 'legs'],
    weight: 3,
    effort: 1,
    sources: [
      { id: 'waongenngarm-2018', mark: 'R' },
      { id: 'mayo-sitting', mark: 'R' },
    ],
    text: {
      name: 'Change of position',
      question: 'Do you stand up or change position at least about every 30 minutes?',
      why: 'Discomfort builds up in one position. Breaks that change posture are the ones with the best evidence.',
      how: [
        'Let Limber remind you, with the interval you like.',
        'Tie it to something: stand for calls, walk for water.',
      ],
      guide: 'Every 20 to 60 minutes',
      differs: 'Which rhythm is best is not known. Choose one that you will keep.',
      unmet: 'you rarely change position',
    },
  },
  {
    id: 'habit-break',
    group: 'habits',
    areas: ['eyes', 'neck', 'lower-back', 'wrists-hands'],
    weight: 3,
    effort: 1,
    sources: [
      { id: 'ccohs-stretch', mark: 'R' },
      { id: 'hse-breaks', mark: 'R' },
      { id: 'cochrane-breaks-2019', mark: 'S' },
    ],
    text: {
      name: 'Breaks from the screen',
      question: 'Do you take 5 to 10 minutes away from the screen every hour?',
      why: 'Eyes, mind and muscles tire together. Another sort of work counts too.',
      how: [
        'Choose a schedule in Limber’s settings.',
        'Keep work without a screen for these minutes: calls, post, filing.',
      ],
      guide: '5 to 10 minutes an hour',
      differs: 'This is advice of public bodies. A large review found the evidence thin.',
      unmet: 'you take few breaks from the screen',
    },
  },
  {
    id: 'habit-eyes',
    group: 'habits',
    areas: ['eyes'],
    weight: 2,
    effort: 1,
    sources: [
      { id: 'aoa-cvs', mark: 'S' },
      { id: 'johnson-2022', mark: 'R' },
    ],
    text: {
      name: 'Looking far away',
      question: 'Do you look into the distance now and then, and blink?',
      why: 'Eyes that stay on a screen for long may feel dry and tired.',
      how: [
        'Every 20 minutes, look at something about 6 metres away for 20 seconds.',
        'Let the short breaks of Limber remind you.',
      ],
      guide: '20 minutes, 20 seconds, 6 metres',
      differs: 'An eye comfort habit: one small trial found fewer complaints, another found no effect.',
      unmet: 'you rarely look away from the screen',
    },
  },
];
