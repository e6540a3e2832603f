import { expect, test } from 'vitest';
import { BANDS, GROUPS, HONESTY_NOTES, ITEMS, itemById, QUICK_CHECK } from '../../content/checklist/index.ts';

type Row = readonly [group: string, areas: string, weight: number, sources: string];

/**
 * Typed in from the dossier, section 5.3; N neck, S shoulders, U upper back, L lower back, W wrists and hands, E eyes,
 * G legs. These ids have shipped: never take one out or rename it.
 */
const TABLE: Readonly<Record<string, Row>> = {
  'mon-height': ['monitor', 'N U E', 3, 'seed-liv cal-osha'],
  'mon-distance': ['monitor', 'N E U', 3, 'cal-osha aoa-cvs'],
  'mon-front': ['monitor', 'N U S', 3, 'osha-check'],
  'mon-dual': ['monitor', 'N', 2, 'ehstoday align1'],
  'mon-lenses': ['monitor', 'N E', 2, 'cal-osha wisc'],
  'mon-text': ['monitor', 'E N', 2, 'usgs hse-ck1'],
  'key-reach': ['keyboard', 'S U W', 3, 'seed-liv memybody'],
  'desk-elbow': ['keyboard', 'S W N', 3, 'osha-check cuergo'],
  'key-wrist': ['keyboard', 'W', 3, 'osha-check cuergo'],
  'desk-forearm': ['keyboard', 'S U', 2, 'osha-check slakeland'],
  'key-edge': ['keyboard', 'W', 1, 'safe-ws janus'],
  'mouse-near': ['mouse', 'S W', 3, 'seed-liv usgs csusm'],
  'mouse-grip': ['mouse', 'W', 2, 'rosa-guide hse-ck1'],
  'chair-height': ['chair', 'L G', 3, 'seed-liv osha-check rosa-guide'],
  'chair-lumbar': ['chair', 'L U', 3, 'osha-check hsm-2020'],
  'chair-recline': ['chair', 'L U N', 2, 'osha-check rosa-2022'],
  'chair-depth': ['chair', 'G L', 2, 'oshatrain rosa-guide'],
  'chair-arms': ['chair', 'S N', 2, 'safe-ws rosa-guide'],
  'chair-stable': ['chair', 'L', 1, 'usgs ishn'],
  'feet-flat': ['feet', 'G L', 3, 'seed-liv safe-ws'],
  'feet-space': ['feet', 'G L', 2, 'osha-check csusm'],
  'laptop-raise': ['laptop', 'N U W S', 3, 'cuergo gloucs'],
  'laptop-lap': ['laptop', 'N L', 2, 'gloucs'],
  'phone-free': ['documents', 'N S', 2, 'rosa-2012 opt-ws'],
  'docs-holder': ['documents', 'N', 1, 'ishn cuergo'],
  'reach-often': ['documents', 'S U L', 1, 'memybody goaudits'],
  'light-glare': ['lighting', 'E N', 2, 'osha-env ontario-light'],
  'light-level': ['lighting', 'E N', 1, 'ontario-light'],
  'env-comfort': ['environment', 'S N', 1, 'osha-env hp-env'],
  'env-space': ['environment', 'L G', 1, 'goaudits'],
  'habit-change': ['habits', 'L U G', 3, 'waongenngarm-2018 mayo-sitting'],
  'habit-break': ['habits', 'E N L W', 3, 'ccohs-stretch hse-breaks'],
  'habit-eyes': ['habits', 'E', 2, 'aoa-cvs'],
};

const CODES: Readonly<Record<string, string>> = {
  neck: 'N',
  shoulders: 'S',
  'upper-back': 'U',
  'lower-back': 'L',
  'wrists-hands': 'W',
  eyes: 'E',
  legs: 'G',
};

test('all 33 items ever shipped are there, and none else', () => {
  expect(ITEMS.map(({ id }) => id)).toEqual(Object.keys(TABLE));
  expect(ITEMS).toHaveLength(33);
});

test.each(ITEMS.map((item) => [item.id, item] as const))('%s has the row of the dossier', (id, item) => {
  const [group, areas, weight, sources] = TABLE[id] ?? [];
  expect([item.group, item.areas.map((area) => CODES[area]).join(' '), item.weight]).toEqual([group, areas, weight]);
  expect(item.sources.map((source) => source.id)).toEqual(expect.arrayContaining(sources?.split(' ') ?? []));
});

test('the weights add up to 72, so that one item moves a whole audit by 1.4, 2.8 or 4.2 points', () => {
  const sum = ITEMS.reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBe(72);
  expect([1, 2, 3].map((weight) => ((weight / sum) * 100).toFixed(1))).toEqual(['1.4', '2.8', '4.2']);
  expect(HONESTY_NOTES.find(({ id }) => id === 'one-item')?.text.says).toMatch(/33 .* 72\..* 1\.4, 2\.8 or 4\.2 /);
});

test.each(ITEMS.map((item) => [item.id, item.text] as const))('%s can be asked, explained and changed', (_, text) => {
  expect(text.name.length).toBeLessThanOrEqual(24);
  expect(text.question).toMatch(/^[A-Z].{20,150}\?$/s);
  for (const sentence of [text.why, ...text.how, ...(text.differs ? [text.differs] : [])]) {
    expect(sentence).toMatch(/^[A-Z].{10,180}\.$/s);
  }
  expect(text.how.length).toBeGreaterThan(0);
  expect(text.how.length).toBeLessThanOrEqual(3);
  // It follows "because".
  expect(text.unmet).toMatch(/^(you|your|the|there|things|temperature)\b.*[^.]$/);
});

test('no name and no question stands twice', () => {
  for (const key of ['name', 'question', 'unmet'] as const) {
    expect(new Set(ITEMS.map(({ text }) => text[key])).size).toBe(ITEMS.length);
  }
});

test('the ten groups come in order, each with its items in one go', () => {
  expect(GROUPS).toHaveLength(10);
  expect([...new Set(ITEMS.map(({ group }) => group))]).toEqual(GROUPS.map(({ id }) => id));
  const turns = ITEMS.filter(({ group }, index) => group !== ITEMS[index - 1]?.group);
  expect(turns).toHaveLength(10);
});

test('the three rows of the quick check come first in their groups, each with its benefit', () => {
  expect(QUICK_CHECK.map(({ id, items }) => [id, items])).toEqual([
    ['monitor', ['mon-height']],
    ['reach', ['key-reach', 'mouse-near']],
    ['chair', ['chair-height', 'feet-flat']],
  ]);
  for (const { items, text } of QUICK_CHECK) {
    expect(text.benefit).toMatch(/^[A-Z].*\.$/);
    for (const id of items) {
      const group = itemById(id)?.group;
      expect(ITEMS.find((item) => item.group === group)?.id).toBe(id);
      expect(itemById(id)?.weight).toBe(3);
    }
  }
});

test('the pictures that the figure engine draws each have an item', () => {
  expect(ITEMS.flatMap(({ id, drawing }) => (drawing ? [[id, drawing]] : []))).toEqual([
    ['mon-height', 'monitor-height'],
    ['mon-distance', 'monitor-distance'],
    ['desk-elbow', 'elbow-angle'],
    ['key-wrist', 'wrist'],
    ['chair-height', 'feet'],
    ['chair-depth', 'knee-gap'],
    ['feet-flat', 'feet'],
    ['laptop-raise', 'laptop-riser'],
    ['light-glare', 'glare-and-window'],
  ]);
});

test('no result may be read as more than it is', () => {
  const notes = HONESTY_NOTES.map(({ text }) => text.says).join(' ');
  for (const words of ['our own weights', 'Not ROSA', 'not a risk assessment', 'not a validated scale', 'no promise']) {
    expect(notes).toContain(words);
  }
  expect(BANDS.map(({ text }) => text.name)).toEqual(['Most things match', 'Some things to try', 'Several quick wins']);
});

test('an item of another version is not found', () => {
  for (const item of ITEMS) expect(itemById(item.id)).toBe(item);
  expect(itemById('mon-hologram')).toBeUndefined();
});
