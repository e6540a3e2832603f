import type { SourceRef, TimedPreset } from '../types.ts';

const sheahan: readonly SourceRef[] = [{ id: 'sheahan-2016', mark: 'R' }];

/** Schedules that somebody tried and measured. */
export const studyPresets: readonly TimedPreset[] = [
  {
    id: 'niosh-supplementary',
    usable: true,
    stretch: { everyMinutes: 55, lengthSeconds: 300 },
    micro: null,
    strength: 'field trial',
    sources: [
      { id: 'galinsky-2007', mark: 'R' },
      { id: 'galinsky-2000', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Five extra minutes an hour',
      says: 'In 51 data-entry workers, four extra five-minute breaks a day went with less discomfort and eye strain, and output held with 20 minutes less work.',
      caveat:
        'One workplace, one kind of work. Stretching in the breaks added nothing that could be measured, and people did it in 25 to 39 % of them. The trial’s two breaks of 15 minutes and its lunch are yours to take; time away counts.',
    },
  },
  {
    id: 'micro-20',
    usable: true,
    stretch: null,
    micro: { everyMinutes: 20, lengthSeconds: 30 },
    strength: 'laboratory',
    sources: [
      { id: 'mclean-2001', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Half a minute every 20',
      says: 'Short breaks at people’s own choice, every 20 or every 40 minutes were compared: discomfort in neck, back, shoulder and wrist fell, most with 20, and work did not suffer.',
      caveat:
        'A small study, somewhere between laboratory and field. Its 30 seconds and its 15 people are from memory.',
    },
  },
  {
    id: 'henning-micro',
    usable: true,
    stretch: { everyMinutes: 60, lengthSeconds: 180 },
    micro: { everyMinutes: 15, lengthSeconds: 30 },
    strength: 'field trial',
    sources: [
      { id: 'henning-1997', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Three short, one longer',
      says: 'With three breaks of 30 seconds and one of 3 minutes an hour, a site of 73 people saw no change; a site of 19 had more comfortable eyes, legs and feet and got more done, best with stretching.',
      caveat:
        'Weak: not randomised, and rated low for quality. People took about half of the breaks and liked the 3 minutes best. Spacing the short ones 15 minutes apart is our choice.',
    },
  },
  {
    id: 'stand-30-5',
    usable: true,
    stretch: { everyMinutes: 30, lengthSeconds: 300 },
    micro: null,
    strength: 'laboratory',
    sources: sheahan,
    text: {
      name: 'Stand 5 minutes every 30',
      says: 'In one-hour sittings of 20 people, standing up gave some relief, not full relief, to the four in ten whose back began to hurt; with this rhythm minds were less tired too.',
      caveat: 'Small, and one hour is not a working day. These breaks are for standing; work did not suffer.',
    },
  },
  {
    id: 'stand-15-2.5',
    usable: true,
    stretch: { everyMinutes: 15, lengthSeconds: 150 },
    micro: null,
    strength: 'laboratory',
    sources: sheahan,
    text: {
      name: 'Stand 2½ minutes every 15',
      says: 'In one-hour sittings of 20 people, standing up gave some relief, not full relief, to the four in ten whose back began to hurt.',
      caveat: 'Small, and one hour is not a working day. These breaks are for standing; work did not suffer.',
    },
  },
  {
    id: 'stand-5-50s',
    usable: true,
    stretch: null,
    micro: { everyMinutes: 5, lengthSeconds: 50 },
    strength: 'laboratory',
    sources: sheahan,
    text: {
      name: 'Stand 50 seconds every 5',
      says: 'In one-hour sittings of 20 people, standing up gave some relief, not full relief, to the four in ten whose back began to hurt; with this rhythm minds were less tired too.',
      caveat:
        'Small, and one hour is not a working day. These breaks are for standing, and they come very often; work did not suffer.',
    },
  },
  {
    id: 'pomodoro-25-5',
    usable: true,
    stretch: { everyMinutes: 25, lengthSeconds: 300 },
    micro: null,
    strength: 'field trial',
    sources: [
      { id: 'biwer-2023', mark: 'R' },
      { id: 'smits-2025', mark: 'R' },
    ],
    text: {
      name: 'Pomodoro, 25 and 5',
      says: 'Two studies of students disagree: in one (87 people) set breaks went with better mood and focus; in the other (94) tiredness rose and drive fell faster, with the same work done.',
      caveat:
        'About studying, not about the back; the first used 24 and 6 or 12 and 3 minutes. The long break after every fourth round is not kept here: take it yourself, and time away counts.',
    },
  },
];
