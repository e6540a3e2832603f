import type { Section } from './types.ts';

/** The back by its parts. Dossier section 8.1. The ids of the rows are the parts of the drawn back. */
export const LOCATION: Section = {
  id: 'location',
  text: {
    name: 'By place',
    says: 'Where it hurts says little about why. These are things that often go together.',
  },
  blocks: [
    {
      shape: 'table',
      id: 'by-location',
      text: {
        name: 'Parts of the back',
        columns: ['Place', 'Where that is', 'Often goes with', 'What people often try', 'Take care'],
        notes: ['A place may point to where to look. It does not tell what is behind the pain.'],
      },
      rows: [
        {
          id: 'loc-upper',
          covers: ['loc-upper', 'S-SYM-8'],
          sources: [
            { id: 'nhs-back-pain', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['between-shoulders', 'chest'],
          stretches: ['chin-tuck', 'shoulder-blade-squeeze', 'seated-chest-opener'],
          text: {
            name: 'Upper back',
            cells: [
              'From the base of the neck to the shoulder blades.',
              'Holding still for long, a screen too low or too high, reaching, tension.',
              'Changing position, warmth, small movements of neck and shoulder blades.',
              'Pain between the shoulder blades is a reason to ask a clinician soon. With chest signs it is an emergency.',
            ],
            words: [
              'upper back',
              'upper back pain',
              'shoulder blades',
              'between shoulders',
              'neck and back',
              'trapezius',
              'traps',
              'rhomboid',
            ],
          },
        },
        {
          id: 'loc-mid',
          covers: ['loc-mid', 'S-SYM-8'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'northern-trust', mark: 'R' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['chest', 'band-pain'],
          stretches: ['seated-cat-cow', 'seated-rotation'],
          text: {
            name: 'Middle back',
            cells: [
              'Behind the ribs.',
              'A strain, a position held for long, lifting, coughing.',
              'Warmth and, as it eases, small bends and turns while seated.',
              'Pain in the chest or trouble breathing is an emergency. A band around the trunk is for a clinician.',
            ],
            words: ['middle back pain', 'mid back', 'middle back', 'ribs', 'rib pain', 'thoracic', 'bra line'],
          },
        },
        {
          id: 'loc-lower',
          covers: ['loc-lower', 'S-SYM-8', 'S-DEF-2'],
          sources: [
            { id: 'who-factsheet-2023', mark: 'R' },
            { id: 'cleveland-spasm', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'seed-renova', mark: 'R' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['bladder', 'bowel', 'saddle-numbness', 'both-legs', 'belly'],
          stretches: ['walk-and-hydrate', 'supine-pelvic-tilt', 'knee-to-chest-single'],
          positions: ['rest-back-knees-supported', 'rest-side-pillow-knees'],
          text: {
            name: 'Lower back',
            cells: [
              'From the lowest ribs to the buttocks. Spasms are most common here.',
              'A strain, overuse, moving too little.',
              'A short rest in a supported position, walking, warmth or cold, small tilts of the pelvis.',
              'New trouble with legs, bladder or bowels, or pain in the belly as well, is an emergency.',
            ],
            words: ['low back', 'lower back pain', 'lumbar', 'lumbago', 'tailbone', 'above buttocks', 'waist'],
          },
        },
        {
          id: 'loc-side',
          covers: ['loc-side', 'S-SYM-8'],
          sources: [
            { id: 'general-knowledge', mark: 'G' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['urine'],
          text: {
            name: 'Side',
            cells: [
              'The flank, between the ribs and the hip.',
              'A strain.',
              'As for the middle back: warmth, then small movements as it eases.',
              'Burning or blood when you pee, or pain in one side below the ribs, can come from a kidney: ask a clinician.',
            ],
            words: ['side of back', 'flank', 'love handle', 'one side', 'left side', 'right side'],
          },
        },
        {
          id: 'loc-spread',
          covers: ['loc-spread'],
          sources: [
            { id: 'nhs-back-pain', mark: 'S' },
            { id: 'makeitvisible', mark: 'R' },
            { id: 'limber-judgement', mark: 'P' },
          ],
          warns: ['both-legs', 'weakness', 'one-leg'],
          text: {
            name: 'Into the buttock or leg',
            cells: [
              'Pain that spreads from the back.',
              'A nerve may take part. Many people call it sciatica.',
              'Keeping on the move, as far as that is comfortable.',
              'Both legs, or real weakness, is an emergency. Numbness or tingling in one leg is for a clinician.',
            ],
            words: [
              'sciatica',
              'sciatic nerve',
              'tingling leg',
              'pain down leg',
              'leg pain',
              'buttock pain',
              'hip pain',
              'pinched nerve',
              'trapped nerve',
              'shooting pain',
              'nerve pain',
              'pins and needles',
              'piriformis',
            ],
          },
        },
      ],
    },
  ],
};
