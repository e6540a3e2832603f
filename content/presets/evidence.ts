import type { Evidence, SourceRef } from '../types.ts';

/** What may be claimed for any schedule at all. Stands beside every one of them. Dossier section 6. */
export const CLAIM_LIMIT: { readonly sources: readonly SourceRef[]; readonly text: { readonly says: string } } = {
  sources: [
    { id: 'waongenngarm-2018', mark: 'R' },
    { id: 'cochrane-breaks-2019', mark: 'S' },
  ],
  text: {
    says: 'Getting up and changing position may make desk work more comfortable, and output does not seem to suffer. Nobody knows which rhythm is best: pick one you can live with.',
  },
};

/** The evidence page: what reviews and trials found on breaks, standing and stretching. Dossier sections 6 and 4.1. */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'breaks-and-back',
    strength: 'review',
    sources: [{ id: 'waongenngarm-2018', mark: 'R' }],
    text: {
      name: 'Breaks and the back',
      says: 'Eleven trials, with breaks of 20 seconds to 30 minutes after 5 minutes to 2 hours. On pain they conflict, and on discomfort the evidence for a benefit is of low quality. Active breaks with a change of posture do best (moderate quality), and work did not suffer (moderate quality).',
    },
  },
  {
    id: 'breaks-cochrane',
    strength: 'review',
    sources: [{ id: 'cochrane-breaks-2019', mark: 'S' }],
    text: {
      name: 'Breaks in healthy workers',
      says: 'Six randomised trials of low or very low quality. Extra breaks may help output; for pain, discomfort and tiredness they might make no difference. How long a break should be is unknown.',
    },
  },
  {
    id: 'micro-breaks',
    strength: 'review',
    sources: [{ id: 'albulescu-2022', mark: 'R' }],
    text: {
      name: 'Micro-breaks and energy',
      says: 'In 22 samples with 2,335 people, breaks of up to ten minutes went with a little more energy (d = 0.36) and a little less tiredness (d = 0.35). For performance the effect (d = 0.16) may be chance; longer breaks did more for it.',
    },
  },
  {
    id: 'sit-stand-desks',
    strength: 'review',
    sources: [{ id: 'agarwal-2018', mark: 'R' }],
    text: {
      name: 'Sit-stand desks',
      says: 'In people without pain, taking turns between sitting and standing went with slightly less discomfort in the low back: about 0.3 to 0.5 points on a scale of 10 (standardised difference −0.23).',
    },
  },
  {
    id: 'standing-long',
    strength: 'review',
    sources: [{ id: 'dec-2020', mark: 'R' }],
    text: {
      name: 'Standing all day',
      says: 'Long standing is not kinder to the low back than sitting (standardised difference 0.60, anywhere from −0.68 to 1.87). So no schedule here has you standing all day.',
    },
  },
  {
    id: 'daily-standing',
    strength: 'guidance',
    sources: [{ id: 'buckley-2015', mark: 'R' }],
    text: {
      name: 'Hours on your feet',
      says: 'An expert statement suggests working up to 2 and later 4 hours a day of standing and light activity at work. It is about the heart and metabolism, and mostly rests on observation.',
    },
  },
  {
    id: 'break-software',
    strength: 'guidance',
    sources: [{ id: 'lrd-dse', mark: 'S' }],
    text: {
      name: 'Break software',
      says: 'The British regulator warns that programs which watch over breaks can do harm as well. So the timing is yours here, skipping costs nothing, and nobody is told.',
    },
  },
  {
    id: 'stretching-in-breaks',
    strength: 'field trial',
    sources: [{ id: 'galinsky-2007', mark: 'R' }],
    text: {
      name: 'Stretching inside breaks',
      says: 'One field trial found no extra effect of stretching over the break itself; people stretched in only 25 to 39 % of their breaks.',
    },
  },
  {
    id: 'office-exercise',
    strength: 'field trial',
    sources: [{ id: 'shariat-2018', mark: 'R' }],
    text: {
      name: 'An exercise programme at work',
      says: 'In a small randomised trial (40 people), eleven weeks of office exercises three times a week went with less pain in neck, shoulders and low back.',
    },
  },
  {
    id: 'strength-and-neck',
    strength: 'review',
    sources: [{ id: 'neck-review-2018', mark: 'R' }],
    text: {
      name: 'Neck pain: strength or stretching',
      says: 'When office workers have a painful neck, building strength has more evidence behind it than stretching.',
    },
  },
];
