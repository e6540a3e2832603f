import type { QuickCheck } from './types.ts';

/** The three rows that come first, each with its benefit. Dossier section 1.12 (S-PRV-5); the words are ours. */
export const QUICK_CHECK: readonly QuickCheck[] = [
  {
    id: 'monitor',
    items: ['mon-height'],
    drawing: 'monitor-height',
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'cal-osha', mark: 'R' },
    ],
    text: {
      name: 'Monitor at eye level',
      question: 'Is the top of your screen at eye level or slightly below it?',
      benefit: 'May mean less strain on neck and upper back.',
    },
  },
  {
    id: 'reach',
    items: ['key-reach', 'mouse-near'],
    drawing: 'elbow-angle',
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'usgs', mark: 'R' },
    ],
    text: {
      name: 'Keyboard and mouse within reach',
      question: 'Are keyboard and mouse in front of you, side by side and within easy reach?',
      benefit: 'Less stretching and reaching.',
    },
  },
  {
    id: 'chair',
    items: ['chair-height', 'feet-flat'],
    drawing: 'feet',
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'osha-check', mark: 'R' },
    ],
    text: {
      name: 'Chair height with feet supported',
      question:
        'Is your chair at a height where your thighs are about level and your feet stand flat, on the floor or a footrest?',
      benefit: 'Makes it easier to sit well, and may take pressure off the lower back.',
    },
  },
];
