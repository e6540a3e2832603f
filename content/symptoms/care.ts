import type { Section } from './types.ts';

/** Professional and complementary care. Dossier sections 8.6, 1.10 and 1.11. NICE 2016 to 2020, ACP 2017, WHO 2023. */
export const CARE: Section = {
  id: 'care',
  text: { name: 'Professional and complementary care', says: 'What three guideline bodies say of each, side by side.' },
  blocks: [
    {
      shape: 'card',
      id: 'physiotherapy',
      covers: ['S-PT-1', 'S-PT-2', 'S-PT-3', 'S-PT-4'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'seed-renova', mark: 'R' },
        { id: 'nice-bmj-2017', mark: 'R' },
      ],
      text: {
        name: 'What physiotherapy is like',
        says: ['A physiotherapist looks for what plays a part, and makes a plan with you.'],
        points: [
          'Talking about how it began, an examination, sometimes tests.',
          'Exercises for strength and movement, fitted to you.',
          'Hands-on care such as massage or moving joints, which may ease stiffness and pain. NICE wants it only together with exercise.',
        ],
        words: ['physio', 'physical therapy', 'physiotherapist', 'pt', 'rehab', 'manual therapy', 'mobilisation'],
      },
    },
    {
      shape: 'table',
      id: 'three-bodies',
      text: {
        name: 'What guidelines say',
        columns: ['Kind of care', 'NICE (UK), 2016 and 2020', 'ACP (US), 2017', 'WHO, 2023: chronic pain only'],
        notes: [
          'A dash: nothing said, or nothing that we could read. WHO speaks of pain that has lasted more than three months, not of a fresh spasm.',
          'How sure they are stands behind each verdict: moderate, low, very low.',
        ],
      },
      rows: [
        {
          id: 'th-education',
          covers: ['th-education'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
          ],
          text: {
            name: 'Advice, looking after yourself',
            cells: ['Yes', 'Yes', 'May be offered (very low)'],
            words: ['self care', 'education', 'back school', 'advice'],
          },
        },
        {
          id: 'th-exercise',
          covers: ['th-exercise', 'S-ALT-4', 'S-ADV-1', 'S-PT-2'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'fht-nice', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Exercise: physiotherapy, groups, yoga, tai chi',
            cells: [
              'Consider; the centre of care',
              'Chronic: exercise moderate; yoga and tai chi low',
              'May be offered (low)',
            ],
            words: ['yoga', 'pilates', 'tai chi', 'exercise class', 'physiotherapy', 'swimming'],
          },
        },
        {
          id: 'th-manual',
          covers: ['th-manual', 'S-ALT-2', 'S-PT-3'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'seed-renova', mark: 'R' },
          ],
          text: {
            name: 'Massage, mobilisation, manipulation',
            cells: ['Only together with exercise', 'Acute: low', 'Massage, manipulation: may be offered (very low)'],
            words: [
              'massage',
              'chiropractor',
              'chiropractic',
              'osteopath',
              'osteopathy',
              'crack my back',
              'adjustment',
              'foam roller',
              'massage gun',
              'trigger point',
            ],
          },
        },
        {
          id: 'th-acupuncture',
          covers: ['th-acupuncture', 'S-ALT-1'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Acupuncture (needles), acupressure',
            cells: ['Do not offer', 'Acute: low; chronic: moderate', 'May be offered (low). Acupressure: not covered'],
            words: ['acupuncture', 'acupressure', 'needles', 'dry needling', 'cupping'],
          },
        },
        {
          id: 'th-tens',
          covers: ['th-tens', 'S-ALT-3'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'TENS: small electric pulses through the skin',
            cells: ['Do not offer', '–', 'Not as a routine (very low)'],
            words: ['tens machine', 'electrotherapy', 'electrical stimulation', 'ultrasound', 'traction'],
          },
        },
        {
          id: 'th-psych',
          covers: ['th-psych', 'S-ALT-5'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Cognitive behavioural therapy, mindfulness',
            cells: ['Beside exercise', 'Chronic: moderate or low', 'Cognitive behavioural therapy may be offered'],
            words: ['cbt', 'therapy', 'psychologist', 'mindfulness', 'meditation', 'talking therapy'],
          },
        },
        {
          id: 'th-belts',
          covers: ['th-belts'],
          sources: [
            { id: 'who-lbp-2023', mark: 'S' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Belts, braces, corsets, compression',
            cells: ['Do not offer', '–', 'Not as a routine (very low)'],
            words: [
              'back belt',
              'back brace',
              'lumbar support belt',
              'corset',
              'compression',
              'kinesio tape',
              'insoles',
            ],
          },
        },
        {
          id: 'th-injection',
          covers: ['th-injection', 'S-ADV-3'],
          sources: [
            { id: 'medrepublic', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Injections, nerve blocks',
            cells: [
              'Not for back pain; an epidural only in severe acute sciatica',
              '–',
              'Against injected local anaesthetics',
            ],
            words: ['injection', 'cortisone shot', 'steroid injection', 'epidural', 'nerve block', 'jab'],
          },
        },
        {
          id: 'th-surgery',
          covers: ['th-surgery', 'S-ADV-4'],
          sources: [
            { id: 'nhs-back-pain', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Surgery',
            cells: ['Selected cases (NHS)', '–', 'Not covered'],
            words: ['surgery', 'operation', 'fusion', 'discectomy', 'back surgery'],
          },
        },
      ],
    },
  ],
};
