import type { Difference } from '../types.ts';

/** Disagreements about causes, medicines, therapies, tests and staying well. Dossier section 2. */
export const ON_CAUSES_AND_CARE: readonly Difference[] = [
  {
    id: 'certain-cause',
    beside: ['guarding', 'by-cause'],
    covers: ['D8', 'S-DEF-6'],
    sources: [
      { id: 'who-factsheet-2023', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
      { id: 'seed-lpc', mark: 'R' },
    ],
    text: {
      name: 'How sure anyone can be of the cause',
      others: 'Clinics name one mechanism with certainty, each a different one.',
      found: 'For about 9 in 10 people with low back pain no cause in the structure of the back is found.',
      here: 'The exact cause usually cannot be named, and usually does not need to be.',
    },
  },
  {
    id: 'posture',
    beside: ['by-cause', 'change-position', 'desk'],
    covers: ['D14', 'S-CAU-4', 'S-PRV-10'],
    sources: [
      { id: 'swain-2020', mark: 'R' },
      { id: 'slater-2019', mark: 'S' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'Posture',
      others: 'Poor posture is given as a cause, and correcting it as the answer.',
      found:
        'A review of reviews finds no agreement that posture or sitting causes low back pain. Experts write that there is no one correct posture.',
      here: 'We aim for comfort and change. The audit is about both, not about correction.',
      words: ['sit up straight', 'bad posture', 'good posture'],
    },
  },
  {
    id: 'water-and-minerals',
    beside: ['fluids', 'food', 'by-cause'],
    covers: ['D13', 'S-CAU-5', 'S-PRV-1', 'S-PRV-2', 'S-PRV-3'],
    sources: [
      { id: 'miller-2022', mark: 'R' },
      { id: 'miller-2010', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Water and minerals',
      others:
        'Eight glasses a day, and potassium with magnesium or with calcium: the same page names two different pairs.',
      found:
        'Cramps in sport have several causes, and about 3 % loss of body water did not change when muscles cramp in a laboratory. We found nothing that shows water keeping back spasms away. The eight glasses have no firm ground.',
      here: 'Drink regularly, to thirst. A reminder to drink is a habit, not a remedy, and we suggest no supplement.',
      words: ['eight glasses', 'magnesium for cramps', 'electrolytes'],
    },
  },
  {
    id: 'paracetamol',
    beside: ['medicine-groups'],
    covers: ['D9', 'S-MED-1'],
    sources: [
      { id: 'nice-bmj-2017', mark: 'R' },
      { id: 'nice-bites', mark: 'S' },
      { id: 'cks-copy', mark: 'S' },
      { id: 'nhs-back-pain', mark: 'S' },
      { id: 'who-lbp-2023', mark: 'S' },
      { id: 'seed-lpc', mark: 'R' },
    ],
    text: {
      name: 'Paracetamol',
      others: 'Named beside ibuprofen as an equal choice.',
      found:
        'NICE and the NHS no longer recommend it on its own for back pain. WHO found no evidence and recommends nothing for long-lasting pain.',
      here: 'We say so, and that a pharmacist can advise.',
      words: ['tylenol', 'acetaminophen', 'paracetamol or ibuprofen'],
    },
  },
  {
    id: 'relaxants',
    beside: ['medicine-groups'],
    covers: ['D10', 'S-MED-3'],
    sources: [
      { id: 'acp-2017', mark: 'R' },
      { id: 'cashin-2021', mark: 'R' },
      { id: 'medrepublic', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
      { id: 'seed-renova', mark: 'R' },
    ],
    text: {
      name: 'Muscle relaxants',
      others: 'Given as the normal next step.',
      found:
        'The 2017 US guideline lists them for acute pain. A review of 2021, with very low certainty, found about 8 points of 100 less pain within two weeks, no gain in function, and more side effects (relative risk 1.6). WHO advises against them in chronic pain.',
      here: 'Prescription only, a small and uncertain benefit, drowsiness and dizziness common: a prescriber decides.',
    },
  },
  {
    id: 'injections',
    beside: ['further-injections', 'three-bodies'],
    covers: ['D12'],
    sources: [
      { id: 'nhs-aaa', mark: 'R' },
      { id: 'acp-2017', mark: 'S' },
      { id: 'general-knowledge', mark: 'G' },
    ],
    text: {
      name: 'Cortisone injections',
      others: 'Some pages name a cortisone injection as a usual step.',
      found:
        'NICE does not offer spinal injections for low back pain and keeps epidurals for severe acute sciatica. Steroids through the whole body showed no benefit.',
      here: 'A specialist’s decision in selected cases of leg pain. Back pain together with belly pain stands on the emergency list.',
    },
  },
  {
    id: 'antibiotics',
    beside: [],
    covers: ['D19'],
    sources: [{ id: 'aim-2019', mark: 'R' }],
    text: {
      name: 'Antibiotics',
      others: 'Now and then antibiotics are suggested for back pain.',
      found:
        'Three months of an antibiotic brought no benefit that matters in chronic pain with certain changes on a scan.',
      here: 'Antibiotics do nothing for a muscle spasm. They are for an infection that a doctor has found.',
      words: ['antibiotic', 'amoxicillin', 'modic'],
    },
  },
  {
    id: 'other-therapies',
    beside: ['three-bodies', 'faq-alternative'],
    covers: ['D11', 'S-ALT-1', 'S-ALT-2', 'S-ALT-3', 'S-ALT-4'],
    sources: [
      { id: 'nice-bmj-2017', mark: 'R' },
      { id: 'acp-2017', mark: 'R' },
      { id: 'who-lbp-2023', mark: 'S' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'Acupuncture, chiropractic, TENS, yoga',
      others: 'All four are presented as effective.',
      found:
        'Guideline bodies disagree: what one does not offer, another allows with low certainty, often for chronic pain only.',
      here: 'One row for each, with three verdicts side by side.',
    },
  },
  {
    id: 'how-therapies-work',
    beside: ['three-bodies'],
    covers: ['D20', 'S-ALT-1', 'S-ALT-2'],
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: {
      name: 'How therapies are said to work',
      others: 'Pages explain what a needle or a manipulation does inside the body.',
      found: 'These explanations are disputed, and nobody needs them to decide.',
      here: 'We leave them out and report what was measured.',
    },
  },
  {
    id: 'scans-as-routine',
    beside: ['scans', 'other-tests'],
    covers: ['D15', 'S-DX-2', 'S-DX-3', 'S-DX-4'],
    sources: [
      { id: 'nice-ng59', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'Scans and tests',
      others: 'X-ray, MRI, nerve and blood tests are listed as normal steps.',
      found: 'NICE advises against routine scans outside specialist care.',
      here: 'Tests are used when an examination points to something specific. Most people do not need a scan.',
    },
  },
  {
    id: 'what-keeps-it-away',
    beside: ['exercise', 'lifting', 'faq-return'],
    covers: ['D18', 'S-PRV-7', 'S-PRV-9'],
    sources: [
      { id: 'steffens-2016', mark: 'R' },
      { id: 'walkback-2024', mark: 'R' },
      { id: 'seed-vitality', mark: 'R' },
      { id: 'seed-liv', mark: 'R' },
    ],
    text: {
      name: 'What keeps it from coming back',
      others: 'Weights, stretching, posture and water are named side by side.',
      found:
        'Exercise with education nearly halved the risk of an episode (relative risk 0.55, moderate certainty); exercise alone came close (0.65, low); education alone did nothing. A walking programme gave 208 days to the next limiting episode against 112.',
      here: 'The best-supported way is regular exercise, and walking counts.',
    },
  },
];
