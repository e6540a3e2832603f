import type { Stretch } from '../types.ts';

/** Front-of-hip stretch. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'hip-flexor-lunge',
  areas: ['hips', 'lower-back'],
  positions: ['floor', 'standing'],
  place: 'both',
  holdSeconds: 20,
  repetitions: 2,
  sides: 2,
  totalSeconds: 95,
  variant: { position: 'standing', place: 'desk' },
  acute: 'no',
  flags: {},
  sources: [
    { id: 'azopt', mark: 'R' },
    { id: 'csp-back', mark: 'R' },
  ],
  text: {
    name: 'Front-of-hip stretch',
    steps: [
      'Kneel on one knee on something soft, the other foot in front.',
      'Tuck your tailbone under and squeeze that buttock.',
      'Ease your weight forward until you feel a gentle pull at the hip.',
      'Hold.',
      'Come back and change legs.',
    ],
    variantSteps: [
      'Stand with one foot well behind the other, a hand on the desk.',
      'Lift your back heel.',
      'Tuck your tailbone under and ease forward to a gentle pull.',
      'Hold.',
      'Come back and change legs.',
    ],
    caution: 'Keep your trunk upright; it is a small movement.',
    skip: 'Leave it out in a flare-up. With knee pain choose the standing form.',
    range: 'Holds of 20 to 30 seconds, two or three times; a professional body gives 5 seconds three times.',
    sideNames: ['Left leg back', 'Right leg back'],
  },
};
