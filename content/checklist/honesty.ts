import type { Band, HonestyNote } from './types.ts';

/** Neutral words for a match. Dossier section 5.4. */
export const BANDS: readonly Band[] = [
  { id: 'most', text: { name: 'Most things match' } },
  { id: 'some', text: { name: 'Some things to try' } },
  { id: 'several', text: { name: 'Several quick wins' } },
];

/** What stands beside every result: what the match is, and what it is not. Dossier sections 5.4 and 9.1 (D-4). */
export const HONESTY_NOTES: readonly HonestyNote[] = [
  {
    id: 'what-it-is',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'A comfort checklist with our own weights. Not ROSA, not a risk assessment, not proof that a rule or standard is kept.',
    },
  },
  {
    id: 'how-it-is-counted',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'The match is the weight of what you answered with yes, out of all that you answered with yes or no. What does not apply, and what you do not know, never counts against you.',
    },
  },
  {
    id: 'weights',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'Each item weighs 1, 2 or 3. The weights are our judgement, not a validated scale: 3 shapes how you sit as a whole or for how long, 1 is a matter of comfort.',
    },
  },
  {
    id: 'one-item',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'If all 33 items apply, their weights add up to 72. One item then moves the match by 1.4, 2.8 or 4.2 points.',
    },
  },
  {
    id: 'posture',
    sources: [{ id: 'swain-2020', mark: 'R' }],
    text: {
      says: 'A review of reviews found no agreement that a posture causes low back pain. Aim for comfort and change: no posture here is called dangerous, and a high match is no promise.',
    },
  },
  {
    id: 'workplace-studies',
    sources: [{ id: 'cochrane-ergo-2018', mark: 'S' }],
    text: {
      says: 'Fifteen trials with 2,165 office workers looked at changes to workplaces. What they show as a whole is uncertain.',
    },
  },
  {
    id: 'standing-studies',
    sources: [{ id: 'cochrane-stand-2019', mark: 'G' }],
    text: {
      says: 'Ten studies with 955 people looked at more standing and walking at work. Their evidence is of low certainty.',
    },
  },
  {
    id: 'whose',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'You are compared with nobody but yourself, and nothing of this leaves your browser.',
    },
  },
];
