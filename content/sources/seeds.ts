import type { Source } from '../types.ts';

/**
 * The five clinic articles Limber was started from: a list of what to cover, never an authority.
 * Dossier section 10.1. Publishers and kinds are filled in by us where the dossier leaves them to the citation.
 */
export const seeds: readonly Source[] = [
  {
    id: 'seed-lpc',
    tier: 3,
    title: 'Back Muscle Spasms: Symptoms, Causes, and Treatment',
    publisher: 'Louisiana Pain Care',
    year: '© 2023',
    url: null,
    mark: 'R',
    kind: 'clinic article',
  },
  {
    id: 'seed-vox',
    tier: 3,
    title: 'What is Your Back Muscle Spasm Telling You?',
    publisher: 'VoxMD',
    year: '© 2024',
    url: null,
    mark: 'R',
    kind: 'clinic article',
  },
  {
    id: 'seed-renova',
    tier: 3,
    title: 'Understanding and Treating Back Spasms',
    publisher: 'Renova',
    year: null,
    url: null,
    mark: 'R',
    kind: 'clinic article',
  },
  {
    id: 'seed-vitality',
    tier: 3,
    title: 'Article on back spasms',
    publisher: 'Vitality Internal Medicine Clinics, Arizona',
    year: null,
    url: null,
    mark: 'R',
    kind: 'clinic article',
  },
  {
    id: 'seed-liv',
    tier: 3,
    title: 'Article on easing back muscle spasms, with questions and answers',
    publisher: 'Liv Hospital',
    year: null,
    url: null,
    mark: 'R',
    kind: 'clinic article',
    note: 'Names the WHO fact sheet on low back pain as its only reference.',
  },
];
