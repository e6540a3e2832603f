import type { WarningList } from '../types.ts';

/** The see-a-clinician list: dossier section 3.2, the words are ours. */
export const CLINICIAN: WarningList = {
  id: 'clinician',
  covers: [],
  sources: [
    { id: 'finucane-2020', mark: 'R' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'See a clinician',
    lead: 'Any one of these is a reason to ask soon: the same day to a few days, unless it says otherwise.',
    notes: [
      'You never need a reason to ask. If you are worried, that is enough.',
      'A clinician is a doctor, nurse, physiotherapist or another person trained to examine you.',
    ],
  },
  signs: [
    {
      id: 'fever',
      covers: ['RF-B1'],
      sources: [{ id: 'nhs-back-pain', mark: 'S' }],
      text: {
        says: 'Fever or a high temperature with back pain. Call the same day.',
        words: ['fever', 'high temperature', 'hot and shivery'],
      },
    },
    {
      id: 'weight-loss',
      covers: ['RF-B2', 'S-WARN-5'],
      sources: [
        { id: 'nhs-back-pain', mark: 'S' },
        { id: 'seed-liv', mark: 'R' },
      ],
      text: { says: 'You are losing weight without trying.', words: ['losing weight', 'weight loss', 'lost weight'] },
    },
    {
      id: 'lump',
      covers: ['RF-B3'],
      sources: [{ id: 'nhs-back-pain', mark: 'S' }],
      text: {
        says: 'A lump, a swelling or a change of shape in your back.',
        words: ['lump in back', 'bump on spine', 'swollen back', 'hump'],
      },
    },
    {
      id: 'night-pain',
      covers: ['RF-B4'],
      sources: [
        { id: 'nhs-back-pain', mark: 'S' },
        { id: 'northern-trust', mark: 'R' },
      ],
      text: {
        says: 'Rest brings no relief, or it is worse at night or lying down, or wakes you.',
        words: ['pain at night', 'wakes me up', 'worse lying down', 'hurts in bed', 'night pain'],
      },
    },
    {
      id: 'cough-pain',
      covers: ['RF-B5'],
      sources: [{ id: 'nhs-back-pain', mark: 'S' }],
      text: {
        says: 'It is worse when you sneeze, cough or strain on the toilet.',
        words: ['hurts to cough', 'hurts to sneeze', 'pain when coughing', 'straining on toilet'],
      },
    },
    {
      id: 'between-shoulders',
      covers: ['RF-B6'],
      sources: [{ id: 'nhs-back-pain', mark: 'S' }],
      text: {
        says: 'Pain from the upper back, between the shoulders.',
        words: ['between shoulder blades', 'upper back pain', 'between shoulders'],
      },
    },
    {
      id: 'band-pain',
      covers: ['RF-B7'],
      sources: [{ id: 'northern-trust', mark: 'R' }],
      text: { says: 'Pain like a band around your trunk.', words: ['band around chest', 'belt of pain', 'tight band'] },
    },
    {
      id: 'one-leg',
      covers: ['RF-B8', 'S-WARN-2'],
      sources: [
        { id: 'makeitvisible', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        says: 'Numbness, tingling or mild weakness in one leg, above all if it does not ease in a week, or pain that runs below the knee.',
        words: [
          'tingling leg',
          'numb leg',
          'pins and needles leg',
          'sciatica',
          'pain down leg',
          'shooting pain leg',
          'leg asleep',
          'numb foot',
          'numb toes',
        ],
      },
    },
    {
      id: 'illness-before',
      covers: ['RF-B9'],
      sources: [
        { id: 'neuro-hull', mark: 'R' },
        { id: 'g-care', mark: 'R' },
      ],
      text: {
        says: 'You have had cancer, have a weak immune system or HIV, recently had a serious infection or a procedure on the spine, or have injected drugs.',
        words: [
          'cancer',
          'tumour',
          'immune system',
          'hiv',
          'infection',
          'spinal surgery',
          'epidural',
          'injecting drugs',
        ],
      },
    },
    {
      id: 'fragile-bones',
      covers: ['RF-B10'],
      sources: [
        { id: 'neuro-hull', mark: 'R' },
        { id: 'northern-trust', mark: 'R' },
      ],
      text: {
        says: 'You have osteoporosis or have taken steroid tablets for long, even without a fall.',
        words: ['osteoporosis', 'brittle bones', 'thin bones', 'steroids'],
      },
    },
    {
      id: 'first-episode-age',
      covers: ['RF-B11'],
      sources: [
        { id: 'neuro-hull', mark: 'R' },
        { id: 'g-care', mark: 'R' },
      ],
      text: {
        says: 'It is your first episode and you are under 20, or over about 50 to 55. Sources draw the line in different places, and age alone is a weak sign.',
        words: ['first time over 50', 'older', 'age'],
      },
    },
    {
      id: 'morning-stiffness',
      covers: ['RF-B12'],
      sources: [
        { id: 'nice-ng59', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        says: 'For more than three months you have been stiff for over half an hour in the morning, and moving helps while rest does not, above all under 45 or with inflamed eyes, psoriasis or a bowel disease.',
        why: 'Can be a sign of inflammation in the spine.',
        words: [
          'stiff in the morning',
          'morning stiffness',
          'spondylitis',
          'spondyloarthritis',
          'ankylosing',
          'psoriasis',
          'inflamed eye',
        ],
      },
    },
    {
      id: 'severe-or-worse',
      covers: ['RF-B13', 'S-WARN-1', 'S-WARN-6', 'S-WARN-8'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'seed-vox', mark: 'R' },
        { id: 'seed-renova', mark: 'R' },
        { id: 'nhs-back-pain', mark: 'S' },
      ],
      text: {
        says: 'Severe pain that rest and self-care do not ease, or pain that is getting worse.',
        words: ['getting worse', 'severe pain', 'nothing helps', 'wont go away'],
      },
    },
    {
      id: 'life-limited',
      covers: ['RF-B14'],
      sources: [{ id: 'nhs-back-pain', mark: 'S' }],
      text: {
        says: 'Your days or your sleep are badly limited by it.',
        words: ['cant sleep', 'cant work', 'cant do anything'],
      },
    },
    {
      id: 'not-easing',
      covers: ['RF-B15', 'S-WARN-7'],
      sources: [
        { id: 'csp-back', mark: 'R' },
        { id: 'nhsinform-back', mark: 'R' },
        { id: 'cleveland-guide', mark: 'S' },
        { id: 'seed-vox', mark: 'R' },
      ],
      text: {
        says: 'It is severe and not easing after about a week, or not clearly better in two to three weeks, or still there after four to six.',
        words: ['not getting better', 'weeks', 'still hurts', 'how long to wait'],
      },
    },
    {
      id: 'same-place',
      covers: ['RF-B16', 'S-WARN-7', 'S-CAU-11'],
      sources: [{ id: 'seed-vox', mark: 'R' }],
      text: {
        says: 'It keeps coming back in the same place.',
        words: ['keeps coming back', 'same spot', 'again and again', 'recurring'],
      },
    },
    {
      id: 'chronic',
      covers: ['RF-B17', 'S-WARN-10'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'acp-2017', mark: 'S' },
      ],
      text: {
        says: 'You have had it for more than twelve weeks.',
        words: ['chronic', 'months', 'three months', 'years'],
      },
    },
    {
      id: 'pregnancy-new-pain',
      covers: ['RF-B18'],
      sources: [{ id: 'northern-trust', mark: 'R' }],
      text: {
        says: 'You are pregnant and the back pain is new. Ask your midwife or doctor.',
        words: ['pregnant', 'pregnancy', 'expecting'],
      },
    },
    {
      id: 'urine',
      covers: ['RF-B19'],
      sources: [{ id: 'general-knowledge', mark: 'G' }],
      text: {
        says: 'Pain with burning when you pee, blood in your urine, or pain in one side below the ribs.',
        why: 'Can be a sign of trouble with a kidney.',
        words: ['kidney', 'burning pee', 'blood in urine', 'flank pain', 'side pain', 'uti', 'kidney stone'],
      },
    },
    {
      id: 'rash',
      covers: ['RF-B20'],
      sources: [{ id: 'general-knowledge', mark: 'G' }],
      text: {
        says: 'A painful rash in a band on one side.',
        why: 'Can be a sign of shingles.',
        words: ['rash', 'shingles', 'blisters'],
      },
    },
    {
      id: 'recent-injury',
      covers: ['RF-B21', 'S-WARN-4'],
      sources: [{ id: 'seed-liv', mark: 'R' }],
      text: {
        says: 'You hurt your back recently, without any of the emergency signs.',
        words: ['back injury', 'injured back', 'fell', 'fall'],
      },
    },
    {
      id: 'low-mood',
      covers: ['RF-B22'],
      sources: [
        { id: 'nhs-back-pain', mark: 'S' },
        { id: 'startback', mark: 'R' },
      ],
      text: {
        says: 'Low mood, fear of moving, or finding it hard to cope with the pain.',
        words: ['depressed', 'depression', 'scared to move', 'afraid', 'cant cope', 'anxious', 'worried'],
      },
    },
    {
      id: 'medicine-effects',
      covers: ['RF-B23'],
      sources: [
        { id: 'nhs-ibuprofen', mark: 'S' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        says: 'After a pain medicine: black stools, vomiting blood, wheezing, a rash or swelling. Vomiting blood, trouble breathing or a swelling face or throat is an emergency.',
        words: [
          'side effects',
          'black poo',
          'vomiting blood',
          'allergic',
          'allergy',
          'swollen face',
          'wheezing',
          'stomach bleeding',
        ],
      },
    },
    {
      id: 'child',
      covers: ['RF-B24'],
      sources: [
        { id: 'neuro-hull', mark: 'R' },
        { id: 'limber-judgement', mark: 'P' },
      ],
      text: {
        says: 'A child or teenager has back pain. Limber is for adults.',
        words: ['child', 'kid', 'teenager', 'my son', 'my daughter'],
      },
    },
  ],
};
