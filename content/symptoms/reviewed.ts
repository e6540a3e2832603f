/** When the facts of the reference were last checked at their sources, as far as is recorded: a year. */
export const LAST_CHECKED = '2026';

/** Stands with every page of the reference until a clinician has read it. Dossier section 10.6. */
export const REVIEW_STATE = { text: { says: 'Not yet reviewed by a clinician.' } } as const;
