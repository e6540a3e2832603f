import type { Section } from './types.ts';

/** Between episodes. Dossier sections 8.8, 1.12, 4.4 and 2 (D13, D14, D18). */
export const KEEPING_WELL: Section = {
  id: 'keeping-well',
  text: { name: 'Keeping well', says: 'What may make further episodes rarer, the best supported first.' },
  blocks: [
    {
      shape: 'card',
      id: 'exercise',
      covers: ['S-PRV-7', 'S-PRV-8', 'S-PRV-9', 'S-STR-4'],
      sources: [
        { id: 'steffens-2016', mark: 'R' },
        { id: 'walkback-2024', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'seed-vitality', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      stretches: ['walk-and-hydrate', 'bird-dog', 'bridging', 'sit-to-stand'],
      text: {
        name: 'Regular exercise',
        says: [
          'This has the best support, and walking counts. If you have been still for long, start small and build up.',
        ],
        points: [
          'Exercise with education: the risk of an episode about 45 % lower (moderate evidence). Exercise alone: about 35 % lower (low or very low). Education alone: no effect.',
          'A walking programme with coaching: 208 days to the next limiting episode, 112 without.',
          'A mix is usual: walking or swimming, strength, and stretching to begin with.',
          'For adults in general: 150 to 300 minutes of moderate activity a week, and strength on two days.',
        ],
        words: [
          'exercise',
          'walking',
          'swimming',
          'weights',
          'strength training',
          'gym',
          'prevention',
          'prevent back pain',
          'core exercises',
          'running',
          'yoga',
        ],
      },
    },
    {
      shape: 'card',
      id: 'change-position',
      covers: ['S-PRV-10', 'S-CAU-4'],
      sources: [
        { id: 'waongenngarm-2018', mark: 'R' },
        { id: 'swain-2020', mark: 'R' },
        { id: 'slater-2019', mark: 'S' },
      ],
      text: {
        name: 'Change position often',
        says: [
          'No posture is proven to be harmful in itself. What most people notice is staying in one for long; breaks with a change of position may ease that.',
        ],
        words: ['posture', 'sit up straight', 'sitting', 'standing desk', 'breaks', 'slouch', 'best posture'],
      },
    },
    {
      shape: 'table',
      id: 'desk',
      text: {
        name: 'The desk',
        columns: ['What', 'How it is often set', 'What it is said to ease'],
        notes: ['Comfort and variety, not a correction. The audit in Setup goes through the whole workplace.'],
      },
      rows: [
        {
          id: 'desk-monitor',
          covers: ['S-PRV-5', 'S-TAB-4'],
          sources: [
            { id: 'cal-osha', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Monitor',
            cells: ['Top edge at eye level or a little below.', 'Neck and upper back.'],
            words: ['screen height', 'monitor height', 'laptop', 'eye level'],
          },
        },
        {
          id: 'desk-keyboard',
          covers: ['S-PRV-5', 'S-TAB-4'],
          sources: [
            { id: 'usgs', mark: 'R' },
            { id: 'csusm', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Keyboard and mouse',
            cells: ['Within easy reach, beside each other.', 'Stretching and reaching.'],
            words: ['keyboard', 'mouse', 'reach'],
          },
        },
        {
          id: 'desk-chair',
          covers: ['S-PRV-5', 'S-TAB-4'],
          sources: [
            { id: 'osha-check', mark: 'R' },
            { id: 'seed-liv', mark: 'R' },
          ],
          text: {
            name: 'Chair',
            cells: ['High enough for feet flat on the floor or on a footrest.', 'The lower back.'],
            words: ['chair height', 'feet flat', 'footrest', 'office chair'],
          },
        },
      ],
    },
    {
      shape: 'card',
      id: 'sleep',
      covers: ['sleep-positions', 'S-PRV-6'],
      sources: [
        { id: 'mayo-sleep', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      positions: ['rest-side-pillow-knees', 'rest-back-knees-supported', 'rest-front-pillow-hips'],
      text: {
        name: 'Sleep',
        says: ['Any of these may take some load off the back. How firm a mattress should be is not known.'],
        points: [
          'On your side, knees drawn up a little, a pillow between them.',
          'On your back, a pillow under the knees, and one that keeps the neck in line.',
          'If you sleep on your front, a pillow under hips and lower belly. Some sites advise against the front altogether.',
        ],
        words: [
          'sleeping',
          'how to sleep',
          'mattress',
          'pillow',
          'bed',
          'sleep position',
          'stomach sleeping',
          'wake up stiff',
          'night',
        ],
      },
    },
    {
      shape: 'card',
      id: 'fluids',
      covers: ['S-PRV-1'],
      sources: [
        { id: 'miller-2022', mark: 'R' },
        { id: 'miller-2010', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        name: 'Fluids',
        says: [
          'Drink regularly, to thirst. About six to eight cups of any drink a day suits many adults.',
          'It is good general care; it has not been shown to keep back spasms away. With a heart, kidney or other limit, follow your clinician.',
        ],
        words: ['water', 'drink', 'hydration', 'eight glasses', 'dehydration', 'how much water', 'coffee', 'tea'],
      },
    },
    {
      shape: 'card',
      id: 'food',
      covers: ['S-PRV-2', 'S-PRV-3', 'S-PRV-4'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'general-knowledge', mark: 'G' },
      ],
      text: {
        name: 'Food and weight',
        says: [
          'Potassium (bananas, leafy greens) and calcium (dairy, fortified plant drinks) are part of eating well in general, and so is a healthy weight.',
          'With kidney disease, or with tablets for heart or blood pressure, ask before you add potassium. We suggest no supplement.',
        ],
        words: [
          'diet',
          'food',
          'banana',
          'potassium',
          'calcium',
          'magnesium',
          'vitamin d',
          'supplements',
          'weight',
          'overweight',
          'eat',
        ],
      },
    },
    {
      shape: 'card',
      id: 'lifting',
      covers: ['S-PRV-10'],
      sources: [
        { id: 'seed-liv', mark: 'R' },
        { id: 'steffens-2016', mark: 'R' },
      ],
      text: {
        name: 'Lifting and warming up',
        says: [
          'Warming up and lifting sensibly are common advice. Lessons alone have not been shown to make episodes rarer; being fit for what you lift belongs with them.',
        ],
        words: ['how to lift', 'lifting technique', 'heavy', 'warm up', 'carry', 'lift with legs', 'moving house'],
      },
    },
    {
      shape: 'card',
      id: 'stress',
      covers: ['S-ALT-5'],
      sources: [
        { id: 'acp-2017', mark: 'R' },
        { id: 'seed-liv', mark: 'R' },
      ],
      stretches: ['relaxed-breathing'],
      text: {
        name: 'Stress',
        says: ['Breathing, mindfulness and meditation may help with coping. The evidence is from long-lasting pain.'],
        words: ['stress', 'relax', 'anxiety', 'breathing', 'mindfulness', 'tension'],
      },
    },
  ],
};
