import type { Difference } from '../types.ts';

/** Disagreements about the first hours and days, and about how it goes. Dossier section 2. */
export const ON_CARE_OF_YOURSELF: readonly Difference[] = [
  {
    id: 'figures',
    beside: ['how-common'],
    covers: ['D1', 'S-PRE-3', 'S-PRE-4'],
    sources: [
      { id: 'nice-bmj-2017', mark: 'R' },
      { id: 'cleveland-spasm', mark: 'R' },
      { id: 'who-factsheet-2023', mark: 'R' },
      { id: 'seed-lpc', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'How many people have it',
      others: 'Many pages say that 80 % of people get back pain; one says that 85 % get spasms.',
      found:
        'Studies of low back pain run from 58 to 84 %. We found none that counts spasms alone, and the 85 % is more than the same page gives for all low back pain.',
      here: 'We say "about 6 to more than 8 in 10" for back pain, and that nobody knows the number for spasms.',
      words: ['85 percent', '80 percent'],
    },
  },
  {
    id: 'rest-or-move',
    beside: ['ease-off', 'rest-positions'],
    covers: ['D2', 'S-REST-3', 'S-REST-4'],
    sources: [
      { id: 'acsqhc-2022', mark: 'R' },
      { id: 'cochrane-bedrest-2010', mark: 'R' },
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'csp-back', mark: 'R' },
      { id: 'seed-lpc', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
    ],
    text: {
      name: 'Rest, or keep moving',
      others: 'Some clinics advise as much rest as possible, or to stop everything; another advises short walks.',
      found:
        'Two trials with 401 people found a small benefit in pain and function for advice to stay active over advice to stay in bed. With sciatica there was little or no difference. The NHS and the Australian standard see a small role for bed rest.',
      here: 'Ease off what hurts, rest for short spells, and get up and move a little every hour or so.',
      words: ['bed rest or activity', 'should I rest'],
    },
  },
  {
    id: 'how-long-cold',
    beside: ['cold'],
    covers: ['D3', 'S-ICE-3', 'S-ICE-4'],
    sources: [
      { id: 'mpft-cold', mark: 'R' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'How long and how often cold',
      others: 'From 15 to 20 minutes, from every two hours to a few times a day, for two or three days.',
      found:
        'An NHS service gives 10 to 15 minutes, never more than 20, again after two to three hours once the skin is back to normal. A pharmacy text puts cold in the first two days.',
      here: 'The timer starts at 15 minutes, ends at 20, and waits two hours. Three days is the longest that we count as the cold window.',
    },
  },
  {
    id: 'cold-first',
    beside: ['cold-or-warmth', 'faq-heat'],
    covers: ['D4', 'S-ICE-5', 'S-HEAT-1'],
    sources: [
      { id: 'cochrane-heat-cold-2006', mark: 'R' },
      { id: 'acp-2017', mark: 'R' },
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Cold first, heat later',
      others: 'Cold for three days, then heat, is given as a rule. One clinic calls the two the most effective of all.',
      found:
        'For cold there is too little evidence to say. For heat wraps, few trials (nine of heat or cold, with 1,117 people) show a small benefit within days, in fresh pain as well. The NHS names both, without the three-day rule, and a pharmacy text exempts spasms of the low back from it.',
      here: 'We keep the traditional order as a start and offer warmth from the first hour, unless there is swelling, bruising or a knock.',
      words: ['ice or heat', 'heat or ice', '72 hours', '48 hours'],
    },
  },
  {
    id: 'heat-and-recovery',
    beside: ['warmth'],
    covers: ['D21'],
    sources: [
      { id: 'cochrane-heat-cold-2006', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'Heat and recovery',
      others: 'Heat is said to speed up recovery.',
      found: 'What has been studied is pain and movement over days, not how fast people recover.',
      here: 'We say that warmth may ease pain for a while.',
    },
  },
  {
    id: 'see-a-doctor',
    beside: ['how-it-goes', 'faq-when'],
    covers: ['D5', 'S-WARN-9', 'S-WARN-6', 'S-WARN-8'],
    sources: [
      { id: 'menezes-costa-2012', mark: 'R' },
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'csp-back', mark: 'R' },
      { id: 'nhsinform-back', mark: 'R' },
      { id: 'cleveland-guide', mark: 'S' },
      { id: 'seed-lpc', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'When to see a doctor',
      others: 'One clinic says at once, with any spasm; others after some weeks, or if it persists.',
      found:
        'Most acute pain improves a lot within six weeks. Public bodies name different waits: about a week if it is severe, two weeks, a few weeks, four to six weeks.',
      here: 'The two lists come first. You never need a reason to ask. Without warning signs most people can start with self-care, and ask if it is severe, not easing after about a week, not clearly better in two to three weeks, or keeps coming back.',
    },
  },
  {
    id: 'stretch-when',
    beside: ['gentle-movement'],
    covers: ['D6', 'S-REST-6', 'S-STR-4'],
    sources: [
      { id: 'gstt-lbp', mark: 'R' },
      { id: 'northwich', mark: 'R' },
      { id: 'cochrane-bedrest-2010', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'When to stretch',
      others: 'As soon as possible, only once it eases, or every day: three clinics, three answers.',
      found:
        'An NHS trust counts knee rolls and knee hugs among the early movements; another clinic would not begin exercises in a flare-up without advice. In acute pain, low-quality evidence shows no difference between exercise and staying active.',
      here: 'During a flare-up we leave out movements that bend, load or twist the sore part until you say that it is easing.',
      words: ['should I stretch', 'stretch straight away'],
    },
  },
  {
    id: 'compression',
    beside: ['three-bodies'],
    covers: ['D7', 'S-REST-6'],
    sources: [
      { id: 'who-lbp-2023', mark: 'S' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Compression and belts',
      others: 'One clinic advises compression from the start.',
      found: 'WHO advises against belts as a routine in long-lasting pain, and NICE does not offer them.',
      here: 'We leave compression out. Belts are not recommended as routine care.',
      words: ['back belt', 'compression', 'bandage', 'back brace'],
    },
  },
  {
    id: 'seconds-or-weeks',
    beside: ['by-duration'],
    covers: ['D16', 'S-SYM-5', 'S-SYM-6'],
    sources: [
      { id: 'acp-2017', mark: 'S' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
    ],
    text: {
      name: 'Seconds, or weeks',
      others: 'Spasms last seconds to days, says one page; a few weeks, says another.',
      found: 'They speak of different things: one cramp, and an episode of back pain.',
      here: 'We give both, each with its name.',
    },
  },
  {
    id: 'good-or-returning',
    beside: ['how-it-goes'],
    covers: ['D17', 'S-PRE-5', 'S-SYM-6'],
    sources: [
      { id: 'pengel-2003', mark: 'R' },
      { id: 'henschke-2008', mark: 'R' },
      { id: 'wallwork-2024', mark: 'S' },
      { id: 'seed-vox', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
    ],
    text: {
      name: 'Gone for good, or coming back',
      others: 'One clinic promises no lasting pain; another says that the next episode is likely.',
      found:
        'Both have something to them: most improve within six weeks, 72 % had recovered fully after a year, and 73 % had it again at least once within a year.',
      here: 'Most people are much better within about six weeks. Repeats are common and do not mean damage.',
    },
  },
];
