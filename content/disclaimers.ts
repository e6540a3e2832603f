/** Every statement ever shipped. What was acknowledged is kept by these ids: never rename or take one away. */
export type DisclaimerId =
  | 'short'
  | 'first-run'
  | 'flare-up-start'
  | 'audit-result'
  | 'break-page'
  | 'medicines'
  | 'no-endorsement'
  | 'privacy';

/** A statement that must be shown. */
export interface Disclaimer {
  readonly id: DisclaimerId;
  /** Its row in section 9.1 of our dossier. */
  readonly covers: readonly string[];
  readonly text: {
    readonly says: string;
    readonly points?: readonly string[];
    /** The words of the button that acknowledges it, where it has to be acknowledged. Never ticked beforehand. */
    readonly acknowledge?: string;
  };
}

/**
 * What Limber has to say about itself. Dossier section 9.1; the words are ours.
 * D-7 (the source line), D-8 and D-9 (words) are rules, not statements: the pages and the tests keep them.
 */
export const DISCLAIMERS: Readonly<Record<DisclaimerId, Disclaimer>> = {
  short: {
    id: 'short',
    covers: ['D-1'],
    text: {
      says: 'General information, not medical advice or a diagnosis. Check the warning signs. If in doubt, ask a clinician.',
    },
  },
  'first-run': {
    id: 'first-run',
    covers: ['D-2'],
    text: {
      says: 'Limber gives general information for adults. It cannot judge what you feel, and it is not for emergencies.',
      points: [
        'Stop a movement if it hurts sharply or more than before.',
        'Pregnant, recently operated on, with osteoporosis or another condition: ask somebody who knows you first.',
        'If something worries you, ask a clinician. You do not need a reason.',
      ],
      acknowledge: 'I have read this',
    },
  },
  'flare-up-start': {
    id: 'flare-up-start',
    covers: ['D-3'],
    text: {
      says: 'Before anything else, compare yourself with this list. No answer is asked for or stored.',
      acknowledge: 'I have read the list',
    },
  },
  'audit-result': {
    id: 'audit-result',
    covers: ['D-4'],
    text: {
      says: 'A comfort checklist with our own weights. It is not ROSA, not a risk assessment and no proof of compliance.',
    },
  },
  'break-page': {
    id: 'break-page',
    covers: ['D-5'],
    text: { says: 'Breaks may ease discomfort; studies are mixed.' },
  },
  medicines: {
    id: 'medicines',
    covers: ['D-6'],
    text: { says: 'We never suggest a medicine or an amount. Ask a pharmacist, and read the leaflet.' },
  },
  'no-endorsement': {
    id: 'no-endorsement',
    covers: ['D-10'],
    text: { says: 'None of the clinics, authorities and authors named here endorses Limber or has checked it.' },
  },
  privacy: {
    id: 'privacy',
    covers: ['D-11'],
    text: {
      says: 'Notes on how you feel, times of flare-ups and audit answers stay in this browser. Nothing is sent. You can export or delete all of it.',
    },
  },
};
