import type { Item } from './types.ts';

/** The screen. Facts: dossier sections 5.2 and 5.3; the words are ours. */
export const monitor: readonly Item[] = [
  {
    id: 'mon-height',
    group: 'monitor',
    areas: ['neck', 'upper-back', 'eyes'],
    weight: 3,
    effort: 2,
    drawing: 'monitor-height',
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'cal-osha', mark: 'R' },
      { id: 'usgs', mark: 'R' },
      { id: 'aoa-cvs', mark: 'S' },
    ],
    text: {
      name: 'Screen height',
      question: 'Is the top of your screen at eye level or slightly below it?',
      why: 'With the screen at this height the head can stay level, which may mean less strain on neck and upper back.',
      how: [
        'Raise the screen with a stand, an arm or a few thick books, or lower it if your chin lifts.',
        'Sit as you usually do and look straight ahead: you should meet the top edge.',
      ],
      guide: 'Top edge at eye level or slightly below',
      differs:
        'Optometrists measure to the middle of the screen instead, 10 to 13 cm below the eyes. On most screens that comes to about the same.',
      unmet: 'the top of your screen is not at eye level',
    },
  },
  {
    id: 'mon-distance',
    group: 'monitor',
    areas: ['neck', 'eyes', 'upper-back'],
    weight: 3,
    effort: 1,
    drawing: 'monitor-distance',
    sources: [
      { id: 'cal-osha', mark: 'R' },
      { id: 'aoa-cvs', mark: 'S' },
      { id: 'usgs', mark: 'R' },
      { id: 'rosa-2022', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Screen distance',
      question: 'Is the screen about an arm’s length away, so that you can read it while leaning back?',
      why: 'Too far, and you lean forward to read; too near, and your eyes work harder.',
      how: [
        'Sit back, stretch out an arm and move the screen to about your fingertips.',
        'Make the text larger before you come closer.',
      ],
      guide: 'About an arm’s length, roughly 50 to 100 cm',
      differs: 'Published distances run from 40 to 100 cm. A large screen wants more room than a small one.',
      unmet: 'your screen is not at arm’s length',
    },
  },
  {
    id: 'mon-front',
    group: 'monitor',
    areas: ['neck', 'upper-back', 'shoulders'],
    weight: 3,
    effort: 1,
    sources: [{ id: 'osha-check', mark: 'R' }],
    text: {
      name: 'Screen in front',
      question: 'Is your main screen straight ahead of you, so that head and trunk are not turned?',
      why: 'A head that stays turned for hours keeps the same few muscles at work.',
      how: ['Move the screen to where you face when you sit straight, with the keyboard in line.'],
      guide: 'Nose, keyboard and screen in one line',
      differs: null,
      unmet: 'your main screen is not straight ahead of you',
    },
  },
  {
    id: 'mon-dual',
    group: 'monitor',
    areas: ['neck'],
    weight: 2,
    effort: 1,
    sources: [
      { id: 'ehstoday', mark: 'R' },
      { id: 'align1', mark: 'S' },
    ],
    text: {
      name: 'Two screens',
      question:
        'With two screens: is the main one in front of you, or do they meet in front of you if you use both alike?',
      why: 'A second screen far to one side has you turning your head all day.',
      how: [
        'Put the screen you use most straight ahead and the other close beside it, angled towards you.',
        'If you use both alike, let them meet in the middle, like an open book.',
      ],
      guide: 'No more than about 35° to turn',
      differs: null,
      unmet: 'your two screens have you turning to one side',
    },
  },
  {
    id: 'mon-lenses',
    group: 'monitor',
    areas: ['neck', 'eyes'],
    weight: 2,
    effort: 2,
    sources: [
      { id: 'cal-osha', mark: 'R' },
      { id: 'wisc', mark: 'R' },
    ],
    text: {
      name: 'Multifocal glasses',
      question: 'If you wear bifocals or varifocals: can you read the screen without lifting your chin?',
      why: 'Reading through the lower part of the lenses tips the head back.',
      how: [
        'Lower the screen until your chin stays down.',
        'Ask an optician about glasses made for the distance of your screen.',
      ],
      guide: 'Lower than for other eyes',
      differs: null,
      unmet: 'you lift your chin to read through your glasses',
    },
  },
  {
    id: 'mon-text',
    group: 'monitor',
    areas: ['eyes', 'neck'],
    weight: 2,
    effort: 1,
    sources: [
      { id: 'usgs', mark: 'R' },
      { id: 'hse-ck1', mark: 'G' },
    ],
    text: {
      name: 'Text on the screen',
      question: 'Is the text sharp and large enough, without flicker?',
      why: 'Small or blurred text makes people squint and lean in.',
      how: [
        'Zoom in until you can read it sitting back.',
        'Clean the screen, and raise contrast and text size in the system’s settings.',
      ],
      guide: 'Readable while you lean back',
      differs: null,
      unmet: 'the text on your screen is hard to read',
    },
  },
];
