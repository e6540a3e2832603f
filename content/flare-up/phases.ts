import type { Phase } from './types.ts';

/** What is usual in each phase. Dossier section 7; information, not a plan for anybody. */
export const PHASES: readonly Phase[] = [
  {
    id: 'first-hour',
    fromHours: 0,
    covers: ['phase-first-hour', 'S-REST-1', 'S-REST-5'],
    sources: [
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'mayo-sleep', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    positions: ['rest-back-knees-supported', 'rest-side-pillow-knees', 'rest-front-pillow-hips'],
    text: {
      name: 'The first hour',
      says: 'Most people stop what hurts and find a position that lets the back rest.',
      points: [
        'Rest in a supported position for ten to twenty minutes.',
        'Then stand up and take a few steps, as far as you can.',
        'Cold, or warmth if you prefer it, is optional.',
      ],
      disagree: 'Some clinics advise as much rest as possible; the NHS and others say to keep moving as you can.',
    },
  },
  {
    id: 'first-days',
    fromHours: 1,
    covers: ['phase-first-days', 'S-REST-2', 'S-ICE-3', 'S-ICE-4'],
    sources: [
      { id: 'csp-back', mark: 'R' },
      { id: 'mpft-cold', mark: 'R' },
      { id: 'cochrane-heat-cold-2006', mark: 'R' },
      { id: 'seed-vox', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    stretches: ['walk-and-hydrate', 'relaxed-breathing'],
    text: {
      name: 'The first three days',
      says: 'Short rests and short walks take turns. Days in bed make it harder to get going.',
      points: [
        'Get up and move a little every hour or so while you are awake.',
        'Cold is optional: ten to fifteen minutes, twenty the most, two hours apart.',
        'Warmth in its place is fine if nothing is swollen, bruised or knocked.',
      ],
      disagree:
        'Cold first is the traditional rule. Studies have not shown that it works; warmth has modest evidence, early on too.',
    },
  },
  {
    id: 'after-three-days',
    fromHours: 72,
    covers: ['phase-after-three-days', 'S-HEAT-1', 'S-HEAT-2', 'S-HEAT-4'],
    sources: [
      { id: 'mpft-heat', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    stretches: ['walk-and-hydrate'],
    text: {
      name: 'After three days',
      says: 'People usually change from cold to warmth now, and do a little more each day.',
      points: [
        'Warmth for fifteen minutes, twenty the most, up to four times a day, two hours apart.',
        'Let the skin cool in between.',
        'Longer walks, and ordinary tasks that do not set it off.',
      ],
      disagree: 'Sources give 10 to 15 or 15 to 20 minutes, three or four times a day.',
    },
  },
  {
    id: 'easing',
    fromHours: null,
    covers: ['phase-easing', 'S-STR-1', 'S-STR-2'],
    sources: [
      { id: 'gstt-lbp', mark: 'R' },
      { id: 'nhsinform-back', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    stretches: ['supine-pelvic-tilt', 'knee-rolls', 'knee-to-chest-single'],
    text: {
      name: 'Once it eases',
      says: 'Small, comfortable movements come back first.',
      points: [
        'Tilts of the pelvis, knee rolls, one knee to the chest. One health service begins with five repetitions, three times a day.',
        'A gentle pull is fine. Stop at anything sharp, shooting, tingling or spreading.',
      ],
      disagree:
        'One clinic stretches at once, another would not begin in a flare-up without advice. We wait until you say it is easing.',
    },
  },
  {
    id: 'long',
    fromHours: 12 * 7 * 24,
    covers: ['phase-long'],
    sources: [
      { id: 'acp-2017', mark: 'S' },
      { id: 'who-lbp-2023', mark: 'S' },
      { id: 'seed-liv', mark: 'R' },
    ],
    warns: ['chronic'],
    text: {
      name: 'After twelve weeks',
      says: 'This is called chronic now, and a timer for a flare-up no longer fits.',
      points: [
        'It is a reason to see a clinician, if you have not.',
        'Exercise is at the centre of the care that guidelines describe for long-lasting pain.',
      ],
      disagree: 'Guidelines differ on what else may be offered: see the table of three bodies.',
    },
  },
];
