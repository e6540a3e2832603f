import type { Item } from './types.ts';

/** Desk and keyboard. Facts: dossier sections 5.2 and 5.3; the words are ours. */
export const keyboard: readonly Item[] = [
  {
    id: 'key-reach',
    group: 'keyboard',
    areas: ['shoulders', 'upper-back', 'wrists-hands'],
    weight: 3,
    effort: 1,
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'memybody', mark: 'R' },
    ],
    text: {
      name: 'Keyboard reach',
      question: 'Is the keyboard straight in front of you and within easy reach?',
      why: 'Near keys mean less stretching and reaching for arms and shoulders.',
      how: [
        'Pull the keyboard towards you until your upper arms hang down as you type.',
        'Line up the letter keys with your middle, not the whole keyboard.',
      ],
      guide: 'As near as your forearms reach',
      differs: null,
      unmet: 'your keyboard is out of easy reach',
    },
  },
  {
    id: 'desk-elbow',
    group: 'keyboard',
    areas: ['shoulders', 'wrists-hands', 'neck'],
    weight: 3,
    effort: 2,
    drawing: 'elbow-angle',
    sources: [
      { id: 'osha-check', mark: 'R' },
      { id: 'cuergo', mark: 'R' },
      { id: 'hsm-2020', mark: 'R' },
    ],
    text: {
      name: 'Elbow height',
      question: 'With shoulders relaxed: are your elbows about level with the keyboard, bent by roughly 90 to 120°?',
      why: 'At elbow height, shoulders can hang and wrists can stay straight.',
      how: [
        'Raise or lower the chair until your elbows are level with the keys. If your feet then hang, put something under them.',
        'If the desk moves, or has a tray, set it to your elbows instead.',
      ],
      guide: 'Elbows bent 90 to 120°',
      differs:
        'Sources end between 100 and 120°. Desks of 71 to 76 cm suit many people; your elbows decide, not the number.',
      unmet: 'your elbows are not level with the keyboard',
    },
  },
  {
    id: 'key-wrist',
    group: 'keyboard',
    areas: ['wrists-hands'],
    weight: 3,
    effort: 1,
    drawing: 'wrist',
    sources: [
      { id: 'osha-check', mark: 'R' },
      { id: 'cuergo', mark: 'R' },
    ],
    text: {
      name: 'Straight wrists',
      question: 'Are your wrists straight as you type, not bent up, down or sideways?',
      why: 'A bent wrist asks more of the tendons that run through it.',
      how: [
        'Fold in the feet of the keyboard so that it lies flat.',
        'Lower the keyboard, or tip its far edge down a little.',
      ],
      guide: 'Hand and forearm in one line',
      differs: null,
      unmet: 'your wrists are bent as you type',
    },
  },
  {
    id: 'desk-forearm',
    group: 'keyboard',
    areas: ['shoulders', 'upper-back'],
    weight: 2,
    effort: 1,
    sources: [
      { id: 'osha-check', mark: 'R' },
      { id: 'slakeland', mark: 'R' },
    ],
    text: {
      name: 'Forearm support',
      question: 'Are your elbows close to your body and your forearms supported?',
      why: 'Arms that are held out in front are held up by shoulders and upper back.',
      how: ['Pull the chair in.', 'Leave room for hands and forearms between the keys and the edge of the desk.'],
      guide: 'About a hand’s length in front of the keys',
      differs: null,
      unmet: 'your forearms have no support',
    },
  },
  {
    id: 'key-edge',
    group: 'keyboard',
    areas: ['wrists-hands'],
    weight: 1,
    effort: 1,
    sources: [
      { id: 'safe-ws', mark: 'R' },
      { id: 'janus', mark: 'S' },
    ],
    text: {
      name: 'Soft edge',
      question: 'Do you keep your wrists off hard or sharp edges while typing?',
      why: 'An edge presses on one small place.',
      how: [
        'Let the hands float as you type, and use a palm rest only between typing.',
        'Round off a sharp edge with a strip of foam.',
      ],
      guide: null,
      differs: null,
      unmet: 'your wrists rest on a hard edge',
    },
  },
];
