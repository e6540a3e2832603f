import type { Item } from './types.ts';

/** Papers, telephone and what lies around. Facts: dossier sections 5.2 and 5.3; the words are ours. */
export const documents: readonly Item[] = [
  {
    id: 'phone-free',
    group: 'documents',
    areas: ['neck', 'shoulders'],
    weight: 2,
    effort: 2,
    sources: [
      { id: 'rosa-2012', mark: 'R' },
      { id: 'opt-ws', mark: 'S' },
    ],
    text: {
      name: 'Free neck on calls',
      question: 'On calls, do you use a headset or the speaker instead of holding the phone with your neck?',
      why: 'A phone between ear and shoulder bends the neck to one side.',
      how: ['Put calls on the speaker where you can.', 'Use a headset, even a simple one.'],
      guide: null,
      differs: null,
      unmet: 'you hold the phone with your neck',
    },
  },
  {
    id: 'docs-holder',
    group: 'documents',
    areas: ['neck'],
    weight: 1,
    effort: 2,
    sources: [
      { id: 'ishn', mark: 'R' },
      { id: 'cuergo', mark: 'R' },
    ],
    text: {
      name: 'Papers',
      question: 'Are papers that you read from held near the height and distance of the screen?',
      why: 'Papers flat on the desk have you look down and turn again and again.',
      how: ['Use a document holder beside or below the screen.', 'A thick folder on its edge holds a page as well.'],
      guide: 'Near the height of the screen',
      differs: null,
      unmet: 'you read from papers that lie flat on the desk',
    },
  },
  {
    id: 'reach-often',
    group: 'documents',
    areas: ['shoulders', 'upper-back', 'lower-back'],
    weight: 1,
    effort: 1,
    sources: [
      { id: 'memybody', mark: 'R' },
      { id: 'goaudits', mark: 'R' },
    ],
    text: {
      name: 'Things at hand',
      question: 'Are the things that you use often within easy reach?',
      why: 'What is out of reach has you twist and stretch many times a day.',
      how: ['Put what you use every hour nearest, and what you use once a week away.'],
      guide: 'Within about 40 to 45 cm',
      differs: null,
      unmet: 'things you use often are out of easy reach',
    },
  },
];
