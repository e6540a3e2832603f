import type { Stretch } from '../types.ts';

/** Lying pelvic tilt. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'supine-pelvic-tilt',
  areas: ['lower-back', 'trunk'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 5,
  sides: 1,
  totalSeconds: 45,
  acute: 'early-ok',
  flags: { pregnancy: 'avoid-supine' },
  sources: [
    { id: 'nhsinform-back', mark: 'R' },
    { id: 'csp-back', mark: 'R' },
    { id: 'versus-back', mark: 'R' },
    { id: 'nhs-lbp-ex', mark: 'S' },
    { id: 'nhs-pregnancy', mark: 'S' },
  ],
  text: {
    name: 'Lying pelvic tilt',
    steps: [
      'Lie face up with bent knees and flat feet.',
      'Draw in your belly and press your low back softly into the floor.',
      'Hold and keep breathing.',
      'Let go.',
    ],
    caution: 'Press gently: the movement is only a few centimetres.',
    skip: 'In pregnancy choose the seated or standing tilt, so that you do not lie flat for long.',
    range: 'Two seconds five times, three times a day; or 5 seconds five times; or 10 to 15 slow rocks.',
  },
};
