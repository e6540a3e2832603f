/** `S-DEF-1` to `S-DEF-7` and the like. */
const rows = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** The inventory of the documents that the project began with (dossier, section 1): every row must be answered for. */
export const INVENTORY: readonly string[] = [
  ...rows('S-DEF-', 7),
  ...rows('S-PRE-', 6),
  ...rows('S-CAU-', 11),
  ...rows('S-TAB-', 4),
  ...rows('S-SYM-', 8),
  ...rows('S-REST-', 6),
  ...rows('S-ICE-', 5),
  ...rows('S-HEAT-', 6),
  ...rows('S-STR-', 5),
  ...rows('S-MED-', 5),
  ...rows('S-PT-', 4),
  ...rows('S-ALT-', 5),
  ...rows('S-PRV-', 10),
  ...rows('S-WARN-', 11),
  ...rows('S-DX-', 4),
  ...rows('S-ADV-', 4),
  ...rows('FAQ-', 14),
];

/** Rows of the other sections that this content answers for: disagreements, both lists, tables, statements, phases, gaps. */
export const SPECIFIED: readonly string[] = [
  ...rows('D', 21),
  ...rows('RF-A', 14),
  ...rows('RF-B', 24),
  ...rows('D-', 11),
  ...['upper', 'mid', 'lower', 'side', 'spread'].map((id) => `loc-${id}`),
  ...['mild', 'moderate', 'severe'].map((id) => `sev-${id}`),
  ...['cramp', 'acute', 'subacute', 'chronic', 'recurrent'].map((id) => `dur-${id}`),
  ...['strain', 'posture', 'dehydration', 'medical', 'inactivity', 'stress', 'unknown', 'other'].map(
    (id) => `cause-${id}`,
  ),
  ...['nsaid', 'paracetamol', 'relaxant', 'topical', 'nerve', 'opioid', 'steroid'].map((id) => `med-${id}`),
  ...['education', 'exercise', 'manual', 'acupuncture', 'tens', 'psych', 'belts', 'injection', 'surgery'].map(
    (id) => `th-${id}`,
  ),
  'rest-positions',
  'sleep-positions',
  'skin-rules',
  ...['cold', 'warmth'].map((id) => `session-${id}`),
  ...['first-hour', 'first-days', 'after-three-days', 'easing', 'long'].map((id) => `phase-${id}`),
  ...['day-3', 'day-7', 'day-14', 'weeks-3-to-6', 'week-12'].map((id) => `check-in-${id}`),
  'guideline-age',
  ...[
    'clinician',
    'physiotherapist',
    'spasm-trials',
    'prevalence',
    'desk-sources',
    'unread-pages',
    'sold-standards',
  ].map((id) => `gap-${id}`),
];

/** What is left out on purpose, and why. */
export const OMITTED: Readonly<Record<string, string>> = {
  'S-CAU-10':
    'A chain from small strains to swelling and bleeding: told as certain, not shown. People are never told that their tissue is damaged (D8).',
  'S-MED-4':
    'An injection for pain that spread to the belly: such pain can be an emergency, so it stands on that list and the advice is not repeated (D12).',
  'D-7': 'The source line: the pages draw it from the sources of each item.',
  'D-8': 'How reminders speak: a rule for the words of the interface.',
  'D-9': 'Words that make a claim: a rule, kept by the tests of words.',
};
