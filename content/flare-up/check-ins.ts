import type { CheckIn, CheckInAnswer } from './types.ts';

const DAY = 24;

/** The question of every check-in and its answers. Asked after the warning signs; an answer may be left out. */
export const CHECK_IN_QUESTION: {
  readonly text: {
    readonly asks: string;
    readonly answers: Readonly<Record<CheckInAnswer, string>>;
    readonly leave: string;
  };
} = {
  text: {
    asks: 'How is it, compared with the last time?',
    answers: { easing: 'Easing', same: 'About the same', worse: 'Worse' },
    leave: 'Rather not say',
  },
};

/** Stands before the question of every check-in, with the whole emergency list below it. */
export const CHECK_IN_FIRST = {
  text: { says: 'First the list again. If anything on it is new, act on the list and leave the question.' },
} as const;

/** When Limber asks again. The cards depend on the day alone, never on an answer. Dossier section 7. */
export const CHECK_INS: readonly CheckIn[] = [
  {
    id: 'day-3',
    atHours: 3 * DAY,
    covers: ['check-in-day-3'],
    sources: [
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Day 3',
      card: {
        name: 'From cold to warmth',
        says: 'Around now people usually change over. If cold is what helps, there is no rule against it.',
      },
    },
  },
  {
    id: 'day-7',
    atHours: 7 * DAY,
    covers: ['check-in-day-7'],
    sources: [
      { id: 'csp-back', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    warns: ['not-easing', 'one-leg'],
    text: {
      name: 'Day 7',
      card: {
        name: 'A week',
        says: 'If it is severe or not easing by now, physiotherapists advise asking a doctor. A pharmacist can help with questions on medicines.',
      },
    },
  },
  {
    id: 'day-14',
    atHours: 14 * DAY,
    covers: ['check-in-day-14'],
    sources: [
      { id: 'nhsinform-back', mark: 'R' },
      { id: 'nhs-lbp-ex', mark: 'S' },
    ],
    warns: ['not-easing'],
    text: {
      name: 'Day 14',
      card: {
        name: 'Two weeks',
        says: 'Many are easing by now. If two weeks have changed nothing, health services say to ask for help.',
      },
    },
  },
  {
    id: 'weeks-3-to-6',
    atHours: 21 * DAY,
    covers: ['check-in-weeks-3-to-6', 'S-WARN-7'],
    sources: [
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'cleveland-guide', mark: 'S' },
      { id: 'wallwork-2024', mark: 'S' },
      { id: 'seed-vox', mark: 'R' },
    ],
    warns: ['not-easing', 'same-place'],
    text: {
      name: 'Weeks 3 to 6',
      card: {
        name: 'Three weeks and more',
        says: 'Most people are much better within six weeks. If it still limits you, this is the time to book an appointment.',
      },
    },
  },
  {
    id: 'week-12',
    atHours: 84 * DAY,
    covers: ['check-in-week-12', 'S-WARN-10'],
    sources: [
      { id: 'acp-2017', mark: 'S' },
      { id: 'who-lbp-2023', mark: 'S' },
      { id: 'seed-liv', mark: 'R' },
    ],
    warns: ['chronic'],
    text: {
      name: 'Week 12',
      card: {
        name: 'Twelve weeks',
        says: 'The flare-up timer ends here. Pain of this length is a reason to see a clinician; the section on time says more.',
      },
    },
  },
];
