/** What somebody hears who is asked whether it is easing. Dossier section 4.1 and conflict D6. */
export const EASING = {
  sources: [
    { id: 'seed-liv', mark: 'R' },
    { id: 'gstt-lbp', mark: 'R' },
    { id: 'nhsinform-back', mark: 'R' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: { says: 'Begin small and comfortable when the pain starts to ease, and never push on into sharp pain.' },
} as const;
