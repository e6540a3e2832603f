/** Where the reference may use a word of the claims list, and why. */
export const ALLOWED_REFERENCE_WORDS: Readonly<Record<string, string>> = {
  'disclaimers.ts.DISCLAIMERS.short.text.says': 'It says that Limber is no diagnosis: the opposite of the claim.',
};

/** Where medicines may be named: information on groups of medicines, without amounts (tests/content/doses.test.ts). */
export const MEDICINE_PLACES: Readonly<Record<string, string>> = {
  'symptoms/index.ts.SECTIONS.medicines.':
    'The section on medicines says what guidelines say of each group, and who has to ask first.',
  'symptoms/differences/causes-and-care.ts.ON_CAUSES_AND_CARE.paracetamol.':
    'Where guidelines and clinics disagree on one medicine, it has to be named.',
};
