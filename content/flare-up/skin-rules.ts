import type { Card } from '../symptoms/types.ts';

/**
 * What to know before cold or warmth touches skin. Shown before the first session of a flare-up, and in the reference.
 * Dossier section 7, "skin and safety rules".
 */
export const SKIN_RULES: readonly Card[] = [
  {
    shape: 'card',
    id: 'skin-every-time',
    covers: ['skin-rules', 'S-ICE-1', 'S-ICE-2', 'S-HEAT-4'],
    sources: [
      { id: 'mpft-cold', mark: 'R' },
      { id: 'mpft-heat', mark: 'R' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Every time, cold or warm',
      says: ['A pack can harm skin, and a sore back does not always notice.'],
      points: [
        'A thin dry or damp cloth between pack and skin. Never on bare skin.',
        'Look at your skin after about five minutes. Stop if it is very pale, blotchy, blistered, burning or numb.',
        'Twenty minutes at most. Then let the skin get back to its usual temperature.',
        'Do not lie on the pack, and do not fall asleep with it.',
        'Not on broken skin, a rash or a numb area. No warmth over a fresh, swollen injury.',
        'A hot-water bottle is warm, not boiling, and wrapped.',
        'Nothing on top of a menthol or capsaicin cream.',
      ],
      words: ['burn', 'ice burn', 'frostbite', 'skin', 'red skin', 'blister', 'towel', 'how long ice', 'how long heat'],
    },
  },
  {
    shape: 'card',
    id: 'skin-ask-first',
    covers: ['skin-rules'],
    sources: [
      { id: 'mpft-cold', mark: 'R' },
      { id: 'mpft-heat', mark: 'R' },
      { id: 'tm-ice-heat', mark: 'R' },
      { id: 'it-ice', mark: 'R' },
      { id: 'dsm-heat', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Ask a professional before cold or warmth',
      says: ['Leave it until somebody who knows you has agreed, if one of these is true for you.'],
      points: [
        'Poor circulation or narrowed vessels in the limbs.',
        'Diabetes with damaged nerves, or less feeling in the skin. One source keeps sessions to about ten minutes then.',
        'Angina or another disease of the heart.',
        'Cancer in the area, an acute infection or a fever.',
        'A disease of the skin, or a bad reaction in the past.',
        'For cold: Raynaud’s, hives from cold, or cryoglobulins in the blood.',
        'Pregnancy: no hot tubs or overheating; ask your midwife.',
      ],
      words: ['diabetes', 'circulation', 'raynauds', 'heart', 'pregnant heat', 'hot tub', 'cold allergy', 'neuropathy'],
    },
  },
];
