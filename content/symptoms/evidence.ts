import type { SourceKind } from '../types.ts';
import type { Section } from './types.ts';

/** What each sort of source is, in one sentence. Shown on the evidence page beside the label of the source line. */
export const SOURCE_KINDS: Readonly<
  Record<SourceKind, { readonly text: { readonly name: string; readonly says: string } }>
> = {
  guideline: { text: { name: 'Guideline', says: 'Advice that a body of experts wrote after weighing many studies.' } },
  'public body': { text: { name: 'Public body', says: 'A health or safety authority, writing for everybody.' } },
  review: { text: { name: 'Review', says: 'Many studies of one question, searched for and weighed by a set method.' } },
  trial: { text: { name: 'Trial', says: 'People were given one thing or another, and what happened was measured.' } },
  study: {
    text: { name: 'Study', says: 'People were observed or something was measured, without handing anything out.' },
  },
  'expert opinion': {
    text: { name: 'Expert opinion', says: 'What people who know the field hold to be right. Not measured.' },
  },
  standard: { text: { name: 'Standard', says: 'A technical norm. Many are sold; we use no numbers from those.' } },
  hospital: { text: { name: 'Hospital', says: 'Advice for patients from a hospital or health service.' } },
  'professional body': { text: { name: 'Professional body', says: 'Advice from an association of a profession.' } },
  charity: { text: { name: 'Charity', says: 'Advice from an organisation for people with a condition.' } },
  university: { text: { name: 'University', says: 'Pages of a university, often without a study behind each line.' } },
  'reference work': { text: { name: 'Reference work', says: 'A medical handbook or specialised magazine.' } },
  news: { text: { name: 'News', says: 'A newspaper or news site reporting what somebody else said.' } },
  'clinic article': {
    text: { name: 'Clinic article', says: 'A page that a clinic publishes, often to win patients. Weak.' },
  },
  'trade or mirror': {
    text: { name: 'Trade page or copy', says: 'A trade magazine, or a copy of somebody else’s page. Weak.' },
  },
  'own judgement': { text: { name: 'Our judgement', says: 'Our own choice, inside the range that sources give.' } },
  'general knowledge': {
    text: { name: 'General knowledge', says: 'Common in medicine. We have not read it again at a source.' },
  },
};

/** How far all this can be trusted: what is weak, and what nobody knows. Dossier sections 2 (guideline age), 4.1 and 10.6. */
export const EVIDENCE_PAGE: Section = {
  id: 'evidence',
  text: { name: 'How sure we are', says: 'What the sources are, what is weak, and what nobody knows.' },
  blocks: [
    {
      shape: 'card',
      id: 'not-reviewed',
      covers: ['gap-clinician', 'gap-physiotherapist'],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'Not yet reviewed by a clinician',
        says: [
          'No clinician has read these pages yet. Warning signs, flare-up and medicines need one most; the movements need a physiotherapist.',
          'Until then each page says so.',
        ],
        words: ['who wrote this', 'trust', 'reviewed', 'doctor approved', 'author'],
      },
    },
    {
      shape: 'card',
      id: 'how-sources-count',
      covers: [],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'How we use sources',
        says: [
          'Guidelines, public bodies, reviews and trials lead. Pages of clinics told us which questions people have; what only they say is shown as our judgement.',
          'Where sources disagree we give the usual advice, what was found, and the more careful choice. None of those named here endorses Limber.',
        ],
        words: ['sources', 'references', 'bibliography', 'endorsed'],
      },
    },
    {
      shape: 'card',
      id: 'guideline-age',
      covers: ['guideline-age'],
      sources: [
        { id: 'acp-2017', mark: 'R' },
        { id: 'nice-ng59', mark: 'R' },
        { id: 'who-lbp-2023', mark: 'R' },
        { id: 'cochrane-heat-cold-2006', mark: 'R' },
      ],
      text: {
        name: 'How old the guidelines are',
        says: ['Old does not mean wrong. It means that newer studies have not been weighed.'],
        points: [
          'The US guideline is from 2017, and its publisher lets guidelines lapse after five years. It is still widely cited.',
          'The UK guideline (NICE) is from 2016, updated in December 2020; as far as we have seen it stands.',
          'The WHO guideline of 2023 is about chronic pain only, not about a fresh spasm.',
          'The review of heat and cold searched for studies up to 2005.',
        ],
      },
    },
    {
      shape: 'card',
      id: 'gap-spasm-trials',
      covers: ['gap-spasm-trials'],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'Nothing on stretch timers and spasms',
        says: [
          'We found no trial of stretch timers for back spasms. The evidence is on low back pain and discomfort in general.',
        ],
      },
    },
    {
      shape: 'card',
      id: 'gap-prevalence',
      covers: ['gap-prevalence'],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'How common spasms are',
        says: ['We found no source that counts muscle spasms of the back alone.'],
      },
    },
    {
      shape: 'card',
      id: 'gap-desk-sources',
      covers: ['gap-desk-sources'],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'Desk forms of stretches, and numbers for desks',
        says: [
          'For these the large bodies write little, so some details come from weaker pages. They are marked as our judgement.',
        ],
      },
    },
    {
      shape: 'card',
      id: 'gap-unread-pages',
      covers: ['gap-unread-pages'],
      sources: [{ id: 'limber-judgement', mark: 'P' }],
      text: {
        name: 'Pages that we could not read',
        says: [
          'Some pages of the US and UK safety bodies and of the American Optometric Association were out of reach. What we know of them comes from copies or is general knowledge, and is marked so.',
        ],
      },
    },
    {
      shape: 'card',
      id: 'gap-sold-standards',
      covers: ['gap-sold-standards'],
      sources: [
        { id: 'iso-9241-5', mark: 'R' },
        { id: 'bifma-g1', mark: 'R' },
      ],
      text: {
        name: 'Standards that are sold',
        says: [
          'The dimensions in ISO 9241-5 and BIFMA G1 can be read by buyers only. We use none of them and claim no conformity.',
        ],
        words: ['iso', 'bifma', 'standard'],
      },
    },
    {
      shape: 'card',
      id: 'warning-signs-limits',
      covers: [],
      sources: [
        { id: 'finucane-2020', mark: 'R' },
        { id: 'royalfree-ces', mark: 'R' },
      ],
      text: {
        name: 'What warning signs can and cannot do',
        says: [
          'One sign alone says little: it is often there without a serious cause, and can be missing with one. That is why we never add signs up, and why being worried is reason enough to ask.',
        ],
      },
    },
  ],
};
