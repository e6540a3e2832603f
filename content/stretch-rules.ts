import type { LibraryRule } from './types.ts';

/** What holds for every stretch: shown in full behind one link on each card. Facts: dossier section 4.1; the words are ours. */
export const LIBRARY_RULES: readonly LibraryRule[] = [
  {
    id: 'warning-signs',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'If you have any of the warning signs, leave the stretches and get advice first.' },
  },
  {
    id: 'injury-or-surgery',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'After a fracture, a dislocation or surgery there in recent months, wait until somebody who knows your case has agreed.',
    },
  },
  {
    id: 'spreading-pain',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Leave out a movement that sends pain below the knee or into an arm.' },
  },
  {
    id: 'dizzy-or-unwell',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Leave out neck movements that make you dizzy, and all of it when you feel ill or feverish.' },
  },
  {
    id: 'past-back-injury',
    sources: [{ id: 'mayo-back', mark: 'R' }],
    text: { says: 'With lasting pain or an earlier back injury, ask a physiotherapist before you begin.' },
  },
  {
    id: 'how-it-feels',
    sources: [{ id: 'nhs-tayside', mark: 'R' }],
    text: {
      says: 'A gentle pull is fine. Stop at anything sharp, shooting, tingling or spreading. Do not bounce, and keep breathing.',
    },
  },
  {
    id: 'start-low',
    sources: [{ id: 'nhsinform-back', mark: 'R' }],
    text: {
      says: 'For back exercises one health service begins with five repetitions three times a day and adds one or two every few days. Stop if you get worse or something new hurts; ask for help if two weeks change nothing.',
    },
  },
  {
    id: 'osteoporosis',
    sources: [
      { id: 'osteo-consensus-2022', mark: 'G' },
      { id: 'rcni-osteo', mark: 'R' },
    ],
    text: {
      says: 'With osteoporosis or a past spinal fracture the question is how to move, not whether. Get advice on deep or repeated bending and twisting; upright, backward and hip-led movements are the easier choice.',
    },
  },
  {
    id: 'pregnancy',
    sources: [{ id: 'nhs-pregnancy', mark: 'S' }],
    text: { says: 'In pregnancy do not lie flat on your back for long, above all after 16 weeks.' },
  },
  {
    id: 'hip-replacement',
    sources: [{ id: 'rsfh-seated', mark: 'R' }],
    text: { says: 'After a total hip replacement leave out the figure four and other stretches of the deep buttock.' },
  },
  {
    id: 'sciatica',
    sources: [{ id: 'general-knowledge', mark: 'G' }],
    text: {
      says: 'With sciatica, pulling up a knee, stretching the back of the thigh or slumping may stir up the leg. Stop if it does.',
    },
  },
  {
    id: 'chair',
    sources: [
      { id: 'nhs-strength', mark: 'S' },
      { id: 'nhs-tayside', mark: 'R' },
    ],
    text: { says: 'Use a steady chair without wheels, or lock them, with both feet flat on the floor.' },
  },
  {
    id: 'about',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'Sources give different times. Ours lie inside what they give: read every number as "about".' },
  },
];
