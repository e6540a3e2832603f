import type { SessionKind, SessionRule } from './types.ts';

/** Cold and warmth: limits and words. Dossier section 7 and conflict D3. */
export const SESSIONS: Readonly<Record<SessionKind, SessionRule>> = {
  cold: {
    id: 'cold',
    defaultMinutes: 15,
    minMinutes: 10,
    maxMinutes: 20,
    gapMinutes: 120,
    perDay: 6,
    covers: ['session-cold', 'S-ICE-2', 'S-ICE-3', 'S-ICE-4'],
    sources: [
      { id: 'mpft-cold', mark: 'R' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Cold',
      before: 'Optional. A cold pack or frozen peas, wrapped in a thin cloth. Stay awake, and do not lie on it.',
      during:
        'Look at your skin after about five minutes. Stop if it is very pale, blotchy, blistered, burning or numb.',
      end: 'Take the pack off now, and let your skin get back to its usual temperature.',
      tooSoon: 'Your skin is still recovering. Possible again from {time}.',
      enoughToday: 'That is enough cold for one day.',
    },
  },
  warmth: {
    id: 'warmth',
    defaultMinutes: 15,
    minMinutes: 10,
    maxMinutes: 20,
    gapMinutes: 120,
    perDay: 4,
    covers: ['session-warmth', 'S-HEAT-4'],
    sources: [
      { id: 'mpft-heat', mark: 'R' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'Warmth',
      before: 'Optional. Warm and never hot, with a thin cloth between. Stay awake, and do not lie on it.',
      during:
        'Look at your skin after about five minutes. Stop if it is very pale, blotchy, blistered, burning or numb.',
      end: 'Take the warmth off now, and let your skin cool.',
      tooSoon: 'Your skin is still recovering. Possible again from {time}.',
      enoughToday: 'That is enough warmth for one day.',
    },
  },
};

/** Hours from the start in which cold is offered first. Our choice: sources give 48 to 72. */
export const COLD_HOURS = 72;

/** The switch that offers warmth from the first hour. Dossier section 7, conflict D4. */
export const PREFER_WARMTH = {
  sources: [
    { id: 'cochrane-heat-cold-2006', mark: 'R' },
    { id: 'acp-2017', mark: 'R' },
    { id: 'tm-ice-heat', mark: 'R' },
    { id: 'seed-liv', mark: 'R' },
  ],
  text: {
    name: 'Prefer warmth',
    says: 'Fine from the start if nothing is swollen, bruised or knocked. Otherwise wait two to three days.',
  },
} as const;
