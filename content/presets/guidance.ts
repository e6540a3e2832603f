import type { TimedPreset } from '../types.ts';

/** Schedules that rest on advice: nobody measured these very numbers. */
export const guidancePresets: readonly TimedPreset[] = [
  {
    id: 'hse-short-often',
    usable: true,
    stretch: { everyMinutes: 50, lengthSeconds: 300 },
    micro: { everyMinutes: 20, lengthSeconds: 20 },
    strength: 'guidance',
    sources: [
      { id: 'hse-breaks', mark: 'R' },
      { id: 'lrd-dse', mark: 'S' },
      { id: 'nibusiness', mark: 'R' },
      { id: 'aoa-cvs', mark: 'S' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Short and often',
      says: 'British guidance prefers short, frequent breaks to long, rare ones, with 5 to 10 minutes after 50 to 60 as its example.',
      caveat:
        'Guidance, not an experiment: the law names no interval, and a change of task counts too. The eye breaks are our addition.',
    },
  },
  {
    id: 'ccohs-hourly',
    usable: true,
    stretch: { everyMinutes: 55, lengthSeconds: 300 },
    micro: null,
    strength: 'guidance',
    sources: [
      { id: 'ccohs-stretch', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Five minutes an hour',
      says: 'The Canadian centre for occupational health advises a break of 5 to 10 minutes for each hour at the computer.',
      caveat: 'Advice, without a measurement behind these numbers. The short end of it is our choice.',
    },
  },
  {
    id: 'ontario-5',
    usable: true,
    stretch: { everyMinutes: 60, lengthSeconds: 300 },
    micro: null,
    strength: 'guidance',
    sources: [{ id: 'ontario-rest', mark: 'R' }],
    text: {
      name: 'Five minutes after an hour',
      says: 'For an hour or more of steady keyboard work, Ontario’s labour ministry names a break of five minutes each hour.',
      caveat: 'Guidance, without a measurement. The minutes are not meant to be saved up for later.',
    },
  },
  {
    id: 'mayo-30',
    usable: true,
    stretch: { everyMinutes: 30, lengthSeconds: 120 },
    micro: null,
    strength: 'guidance',
    sources: [
      { id: 'mayo-sitting', mark: 'R' },
      { id: 'iowa-hwc', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Up every half hour',
      says: 'A hospital and a university centre advise getting up for a minute or two, as often as every half hour.',
      caveat: 'Advice, without a measurement. Of one or two minutes we chose two.',
    },
  },
  {
    id: 'eye-20-20-20',
    usable: true,
    stretch: null,
    micro: { everyMinutes: 20, lengthSeconds: 20 },
    strength: 'guidance',
    sources: [
      { id: 'aoa-cvs', mark: 'S' },
      { id: 'talens-2022', mark: 'S' },
      { id: 'johnson-2022', mark: 'R' },
    ],
    text: {
      name: 'Eye comfort habit (20-20-20)',
      says: 'Optometrists advise looking about 6 metres away for 20 seconds every 20 minutes.',
      caveat:
        'Trials disagree: two weeks of reminders went with fewer symptoms in 29 people, while 20-second breaks changed nothing for 30 people in a lab. It is for eye comfort only.',
    },
  },
];
