import type { Section } from './types.ts';

/** Groups of medicines: information and cautions, no amounts. Dossier sections 8.5 (S-TAB-3) and 2 (D9, D10, D12, D19). */
export const MEDICINES: Section = {
  id: 'medicines',
  text: {
    name: 'Medicines',
    says: 'What guidelines say of each group, and who should ask first. No amounts, no suggestion.',
  },
  blocks: [
    {
      shape: 'card',
      id: 'medicines-ask',
      covers: ['S-MED-3'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'limber-judgement', mark: 'P' },
      ],
      warns: ['medicine-effects'],
      text: {
        name: 'Before any medicine',
        says: [
          'We never suggest a medicine or an amount. A pharmacist can say whether one suits you, and the leaflet says who must not use it.',
          'Ask as well before you combine medicines, creams and remedies.',
        ],
        words: [
          'painkiller',
          'painkillers',
          'pain relief',
          'tablets',
          'pills',
          'medication',
          'dose',
          'how much',
          'pharmacist',
          'over the counter',
          'drugs',
        ],
      },
    },
    {
      shape: 'table',
      id: 'medicine-groups',
      text: {
        name: 'Groups of medicines',
        columns: ['Group', 'For example', 'What guidelines say', 'Ask a pharmacist or doctor first'],
        notes: [
          'Names and rules differ from country to country. NICE is the UK guideline body, ACP the American College of Physicians.',
        ],
      },
      rows: [
        {
          id: 'med-nsaid',
          covers: ['med-nsaid', 'S-MED-1', 'S-MED-2', 'S-TAB-3'],
          sources: [
            { id: 'nice-ng59', mark: 'S' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'nhs-ibuprofen', mark: 'S' },
            { id: 'seed-lpc', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Anti-inflammatory tablets',
            cells: [
              'Ibuprofen; naproxen, which some countries sell through a pharmacy or on prescription only.',
              'The first choice if a medicine is wanted. NICE: as little as works, for as short as possible, and think of protecting the stomach. ACP: moderate evidence.',
              'Allergy or wheeze with such medicines; pregnant or trying (a US body says to avoid them from 20 weeks); ulcer or bleeding in the past; disease of the heart, kidney or liver; high blood pressure; stroke; asthma; Crohn’s or colitis; chickenpox; over 65; blood thinners, aspirin, steroids, others of this group, some tablets for mood or blood pressure.',
            ],
            words: [
              'ibuprofen',
              'naproxen',
              'nurofen',
              'advil',
              'aleve',
              'nsaid',
              'anti inflammatory',
              'voltarol',
              'diclofenac',
              'aspirin',
            ],
          },
        },
        {
          id: 'med-paracetamol',
          covers: ['med-paracetamol', 'S-MED-1'],
          sources: [
            { id: 'nice-bmj-2017', mark: 'R' },
            { id: 'nice-bites', mark: 'S' },
            { id: 'nhs-back-pain', mark: 'S' },
            { id: 'cardiff-ibu', mark: 'S' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Paracetamol (acetaminophen)',
            cells: [
              'Sold under many names, and part of many cold remedies.',
              'UK guidance no longer recommends it on its own for back pain.',
              'Disease of the liver, alcohol, low body weight; cold remedies that already contain it.',
            ],
            words: ['paracetamol', 'acetaminophen', 'tylenol', 'panadol'],
          },
        },
        {
          id: 'med-relaxant',
          covers: ['med-relaxant', 'S-MED-2', 'S-MED-3', 'S-TAB-3'],
          sources: [
            { id: 'cashin-2021', mark: 'R' },
            { id: 'acp-2017', mark: 'R' },
            { id: 'medrepublic', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
            { id: 'seed-renova', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Muscle relaxants',
            cells: [
              'Cyclobenzaprine, baclofen. On prescription only.',
              'A small and uncertain benefit within two weeks, more side effects. ACP lists them for acute pain; WHO advises against them in long-lasting pain. A prescriber decides.',
              'They can make you drowsy and dizzy: no driving, no alcohol. Other medicines; older age. Never share them.',
            ],
            words: [
              'muscle relaxer',
              'muscle relaxers',
              'muscle relaxant',
              'flexeril',
              'cyclobenzaprine',
              'baclofen',
              'diazepam',
              'valium',
            ],
          },
        },
        {
          id: 'med-topical',
          covers: ['med-topical', 'S-MED-2', 'S-TAB-3'],
          sources: [
            { id: 'seed-liv', mark: 'R' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Creams, gels and patches',
            cells: [
              'Capsaicin, menthol.',
              'Widely used. We have re-read little evidence on them.',
              'Broken skin, eyes; wash your hands afterwards. No heat pack on top. Burns are rare but happen.',
            ],
            words: [
              'cream',
              'gel',
              'patch',
              'deep heat',
              'tiger balm',
              'capsaicin',
              'menthol',
              'biofreeze',
              'rub',
              'ointment',
              'voltaren',
            ],
          },
        },
        {
          id: 'med-nerve',
          covers: ['med-nerve', 'S-MED-5'],
          sources: [
            { id: 'nice-bites', mark: 'S' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Medicines for nerve pain',
            cells: [
              'Chosen by a prescriber.',
              'NICE advises against medicines for epilepsy, which are among them, in low back pain.',
              'A prescriber only.',
            ],
            words: ['gabapentin', 'pregabalin', 'amitriptyline', 'nerve pain medicine'],
          },
        },
        {
          id: 'med-opioid',
          covers: ['med-opioid'],
          sources: [{ id: 'nice-bites', mark: 'S' }],
          text: {
            name: 'Opioids',
            cells: [
              '–',
              'NICE: not as a routine in acute low back pain, not at all in chronic.',
              'They can cause dependence.',
            ],
            words: ['codeine', 'tramadol', 'morphine', 'opioid', 'opiate', 'strong painkillers'],
          },
        },
        {
          id: 'med-steroid',
          covers: ['med-steroid'],
          sources: [
            { id: 'acp-2017', mark: 'S' },
            { id: 'general-knowledge', mark: 'G' },
          ],
          text: {
            name: 'Steroid tablets',
            cells: ['–', 'No benefit found in acute back pain (ACP).', 'A prescriber only.'],
            words: ['prednisone', 'prednisolone', 'cortisone', 'steroid tablets'],
          },
        },
      ],
    },
  ],
};
