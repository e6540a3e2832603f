import type { ShownPreset } from '../types.ts';

/** Schedules with evidence that two timers cannot keep: shown with the reason, never half-imitated. */
export const notOffered: readonly ShownPreset[] = [
  {
    id: 'sitstand-30',
    usable: false,
    strength: 'field trial',
    sources: [{ id: 'thorp-2014', mark: 'S' }],
    text: {
      name: 'Sit 30, stand 30',
      says: 'In 23 overweight office workers, five days of taking turns each half hour went with less tiredness and less discomfort in back and lower legs than sitting all day.',
      caveat: 'Small, read through a news copy, and it needs a desk that goes up and down.',
      reason:
        'It changes how you work, not when you stop: that takes a third timer, for posture, which Limber does not have.',
    },
  },
  {
    id: 'hedge-20-8-2',
    usable: false,
    strength: 'guidance',
    sources: [{ id: 'cuergo-sitstand', mark: 'R' }],
    text: {
      name: 'Sit 20, stand 8, move 2',
      says: 'An ergonomist at Cornell recommends 20 minutes sitting, 8 standing and 2 moving, which makes 16 changes a day from sitting to standing.',
      caveat: 'One expert’s reading of studies, meant to be bent to your day. It needs a desk that goes up and down.',
      reason: 'Three parts take turns, and in two of them you go on working: our two timers know only work and break.',
    },
  },
];
