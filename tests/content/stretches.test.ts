import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTINES, routineById } from '../../content/routines/index.ts';
import { ACUTE_UNLESS_AREAS, STRETCHES, stretchById } from '../../content/stretches/index.ts';

type Row = readonly [hold: number, reps: number, sides: number, totalMin: number, totalMax: number, acute: string];
/** Hold from, hold to (seconds), count from, count to: the widest that the dossier's cards (4.3) name, our default included. */
type Range = readonly [holdMin: number, holdMax: number, repsMin: number, repsMax: number];

/**
 * Typed in from the dossier, section 4.2. These ids have shipped: never take one out or rename it.
 * "5+5" is a hold of 10 in two phases; "5 breaths" is a count of 5; walking has one repetition.
 */
const TABLE: Readonly<Record<string, Row>> = {
  'eye-rest-20-20-20': [20, 1, 1, 20, 20, 'yes'],
  'walk-and-hydrate': [0, 1, 1, 120, 300, 'yes'],
  'relaxed-breathing': [0, 6, 1, 60, 60, 'yes'],
  'chin-tuck': [5, 5, 1, 40, 40, 'unless-area'],
  'neck-side-bend': [15, 2, 2, 70, 70, 'unless-area'],
  'neck-turn': [15, 2, 2, 70, 70, 'unless-area'],
  'chin-to-chest': [15, 2, 1, 35, 35, 'no'],
  'shoulder-shrug-roll': [3, 5, 1, 40, 40, 'unless-area'],
  'shoulder-blade-squeeze': [5, 5, 1, 40, 40, 'unless-area'],
  'cross-body-shoulder': [20, 2, 2, 90, 90, 'unless-area'],
  'seated-chest-opener': [5, 5, 1, 40, 40, 'unless-area'],
  'doorway-chest-stretch': [20, 2, 1, 50, 50, 'no'],
  'seated-cat-cow': [0, 5, 1, 45, 45, 'early-ok'],
  'seated-pelvic-tilt': [3, 10, 1, 60, 60, 'early-ok'],
  'standing-pelvic-tilt': [5, 5, 1, 45, 45, 'early-ok'],
  'supine-pelvic-tilt': [5, 5, 1, 45, 45, 'early-ok'],
  'low-back-arch-flatten': [10, 5, 1, 65, 65, 'early-ok'],
  'knee-to-chest-single': [5, 3, 2, 50, 50, 'early-ok'],
  'knee-to-chest-double': [5, 3, 1, 30, 30, 'no'],
  'seated-knee-to-chest': [20, 1, 2, 50, 50, 'no'],
  'knee-rolls': [5, 3, 2, 50, 50, 'early-ok'],
  bridging: [6, 5, 1, 55, 55, 'no'],
  'cat-cow': [10, 5, 1, 65, 65, 'no'],
  'heels-sit-back': [5, 8, 1, 80, 80, 'no'],
  'bird-dog': [5, 5, 2, 80, 80, 'no'],
  'seated-rotation': [10, 3, 2, 75, 75, 'no'],
  'overhead-side-bend': [10, 2, 2, 55, 55, 'no'],
  'desk-lean-hinge': [15, 2, 1, 40, 40, 'no'],
  'standing-back-extension': [3, 5, 1, 35, 35, 'early-ok'],
  'seated-figure-four': [20, 2, 2, 95, 95, 'no'],
  'seated-hamstring': [20, 2, 2, 95, 95, 'no'],
  'hip-flexor-lunge': [20, 2, 2, 95, 95, 'no'],
  'calf-raise': [8, 10, 1, 90, 90, 'early-ok'],
  'calf-stretch': [20, 2, 2, 95, 95, 'early-ok'],
  'wrist-extensor-stretch': [15, 2, 2, 70, 70, 'yes'],
  'wrist-flexor-stretch': [15, 2, 2, 70, 70, 'yes'],
  'finger-fan-and-fist': [5, 3, 1, 40, 40, 'yes'],
  'sit-to-stand': [0, 5, 1, 45, 45, 'no'],
};

/** What a routine may shorten a stretch to, from the dossier's cards (4.3). Walking: 60 s is the shortest (Iowa, 1 to 2 min). */
const RANGES: Readonly<Record<string, Range>> = {
  'chin-tuck': [2, 10, 5, 10],
  'shoulder-blade-squeeze': [5, 5, 3, 5],
  'neck-side-bend': [5, 30, 1, 5],
  'seated-chest-opener': [5, 10, 5, 5],
  'wrist-extensor-stretch': [3, 30, 1, 5],
  'wrist-flexor-stretch': [3, 30, 1, 5],
  'standing-back-extension': [2, 3, 5, 5],
  'calf-raise': [8, 8, 5, 10],
  'hip-flexor-lunge': [5, 30, 2, 3],
  'walk-and-hydrate': [0, 0, 1, 1],
  'supine-pelvic-tilt': [2, 5, 5, 15],
  'knee-rolls': [2, 10, 2, 10],
};

test('all 38 stretches ever shipped are there, in the order of the table, and none else', () => {
  expect(STRETCHES.map((stretch) => stretch.id)).toEqual(Object.keys(TABLE));
  expect(Object.keys(TABLE)).toHaveLength(38);
});

test('each stretch lives in the file named after its id', () => {
  const files = readdirSync(new URL('../../content/stretches/', import.meta.url)).filter(
    // What draws a stretch lies beside it; tests/figure looks at that.
    (file) => file !== 'index.ts' && !/poses\.ts$/.test(file),
  );
  expect(files.sort()).toEqual(
    Object.keys(TABLE)
      .map((id) => `${id}.ts`)
      .sort(),
  );
});

test.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
  '%s has the times of the dossier',
  (id, stretch) => {
    const [hold, reps, sides, totalMin, totalMax, acute] = TABLE[id] ?? [];
    expect([stretch.holdSeconds, stretch.repetitions, stretch.sides, stretch.acute]).toEqual([
      hold,
      reps,
      sides,
      acute,
    ]);
    expect(stretch.totalSeconds).toBeGreaterThanOrEqual(totalMin ?? Number.NaN);
    expect(stretch.totalSeconds).toBeLessThanOrEqual(totalMax ?? Number.NaN);
    expect(stretch.totalSeconds).toBeGreaterThanOrEqual(stretch.holdSeconds * stretch.repetitions * stretch.sides);
  },
);

test('phases add up to the hold, or to the whole where the movement flows', () => {
  const phased = STRETCHES.filter((stretch) => stretch.phaseSeconds);
  expect(phased.map((stretch) => [stretch.id, stretch.phaseSeconds])).toEqual([
    ['relaxed-breathing', [4, 6]],
    ['low-back-arch-flatten', [5, 5]],
    ['cat-cow', [5, 5]],
    ['calf-raise', [3, 5]],
  ]);
  for (const { id, phaseSeconds = [], holdSeconds, repetitions, totalSeconds } of phased) {
    const sum = phaseSeconds.reduce((a, b) => a + b);
    expect(holdSeconds > 0 ? sum : sum * repetitions, id).toBe(holdSeconds > 0 ? holdSeconds : totalSeconds);
  }
});

test.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))('%s has 3 to 6 short steps', (_, { text }) => {
  for (const steps of text.variantSteps ? [text.steps, text.variantSteps] : [text.steps]) {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(6);
    for (const step of steps) {
      expect(step.length, step).toBeLessThanOrEqual(120);
      expect(step, step).toMatch(/^[A-Z].*\.$/);
    }
  }
  for (const words of [text.name, text.caution, text.range]) expect(words.trim().length).toBeGreaterThan(3);
});

test.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))(
  '%s names what it needs, and only that',
  (_, s) => {
    expect(s.areas.length).toBeGreaterThan(0);
    expect(new Set(s.areas).size).toBe(s.areas.length);
    expect(s.positions.length).toBeGreaterThan(0);
    expect(s.text.sideNames !== undefined).toBe(s.sides === 2);
    expect(s.text.variantSteps !== undefined).toBe(s.variant !== undefined);
    expect(s.place === 'both').toBe(s.variant !== undefined);
    if (s.place === 'floor') expect(s.positions).toEqual(['floor']);
    if (s.flags.surgery === 'skip') expect(s.text.skip).toMatch(/surgery|replacement/);
    if (s.flags.osteoporosis) expect(s.text.caution).toMatch(/osteoporosis/);
    if (s.flags.pregnancy) expect(s.text.skip).toMatch(/pregnancy/);
    if (s.flags.sciatica) expect(`${s.text.skip}`).toMatch(/sciatica|leg/);
  },
);

test('the flags are the ones that the dossier allows', () => {
  const flagged = (has: (s: (typeof STRETCHES)[number]) => unknown) => STRETCHES.filter(has).map((s) => s.id);
  expect(flagged((s) => s.flags.osteoporosis)).toEqual([
    'chin-to-chest',
    'seated-cat-cow',
    'knee-to-chest-single',
    'knee-to-chest-double',
    'seated-knee-to-chest',
    'knee-rolls',
    'cat-cow',
    'seated-rotation',
    'seated-hamstring',
  ]);
  expect(flagged((s) => s.flags.pregnancy === 'avoid-supine')).toEqual([
    'supine-pelvic-tilt',
    'low-back-arch-flatten',
    'knee-to-chest-single',
    'knee-to-chest-double',
    'knee-rolls',
    'bridging',
  ]);
  expect(flagged((s) => s.flags.pregnancy === 'ask')).toEqual(['standing-back-extension']);
  expect(flagged((s) => s.flags.surgery)).toEqual([
    'cross-body-shoulder',
    'knee-to-chest-single',
    'knee-to-chest-double',
    'seated-knee-to-chest',
    'seated-rotation',
    'seated-figure-four',
    'wrist-extensor-stretch',
    'wrist-flexor-stretch',
  ]);
  expect(flagged((s) => s.flags.sciatica === 'skip')).toEqual(['seated-figure-four', 'seated-hamstring']);
});

test('the movements that need both hands are the ones that their steps lean on or pull with two', () => {
  expect(STRETCHES.filter((stretch) => stretch.bothHands).map(({ id }) => id)).toEqual([
    'cross-body-shoulder',
    'doorway-chest-stretch',
    'knee-to-chest-single',
    'knee-to-chest-double',
    'seated-knee-to-chest',
    'cat-cow',
    'heels-sit-back',
    'bird-dog',
    'overhead-side-bend',
    'desk-lean-hinge',
    'calf-stretch',
    'wrist-extensor-stretch',
    'wrist-flexor-stretch',
  ]);
});

test('what a flare-up of neck, shoulder or upper back takes away does belong there', () => {
  for (const stretch of STRETCHES.filter((each) => each.acute === 'unless-area')) {
    expect(
      stretch.areas.some((area) => ACUTE_UNLESS_AREAS.includes(area)),
      stretch.id,
    ).toBe(true);
  }
});

test('a stretch is found by its id, and an own exercise is not', () => {
  for (const stretch of STRETCHES) expect(stretchById(stretch.id)).toBe(stretch);
  expect(stretchById('own-1')).toBeUndefined();
});

test('the routines ever shipped are there, with the stretches of the dossier', () => {
  expect(
    Object.fromEntries(ROUTINES.map((routine) => [routine.id, routine.items.map((item) => item.stretch)])),
  ).toEqual({
    'desk-60s': ['chin-tuck', 'shoulder-blade-squeeze', 'eye-rest-20-20-20'],
    'desk-2min': ['neck-side-bend', 'seated-chest-opener', 'wrist-extensor-stretch', 'wrist-flexor-stretch'],
    'stand-3min': ['standing-back-extension', 'calf-raise', 'hip-flexor-lunge', 'walk-and-hydrate'],
    'low-back-floor-5min': ['supine-pelvic-tilt', 'knee-to-chest-single', 'knee-rolls', 'cat-cow', 'bridging'],
    'easing-2min': ['supine-pelvic-tilt', 'knee-rolls', 'walk-and-hydrate'],
    eyes: ['eye-rest-20-20-20'],
  });
  for (const routine of ROUTINES) expect(routineById(routine.id)).toBe(routine);
});

test('a routine lasts as long as its name says', () => {
  const lengths = ROUTINES.map((routine) => [
    routine.id,
    routine.items.reduce(
      (sum, item) => sum + (item.times?.totalSeconds ?? stretchById(item.stretch)?.totalSeconds ?? Number.NaN),
      routine.finishSeconds,
    ),
  ]);
  expect(Object.fromEntries(lengths)).toEqual({
    'desk-60s': 60,
    'desk-2min': 120,
    'stand-3min': 180,
    'low-back-floor-5min': 300,
    'easing-2min': 120,
    eyes: 20,
  });
  for (const routine of ROUTINES) expect(routine.text.finish !== null, routine.id).toBe(routine.finishSeconds > 0);
});

test('times that a routine shortens stay inside the ranges of the sources', () => {
  for (const { id, items } of ROUTINES) {
    for (const { stretch: stretchId, times, variant } of items) {
      const stretch = stretchById(stretchId);
      if (variant) expect(stretch?.variant, `${id}: ${stretchId} has no other form`).toBeDefined();
      if (!times) continue;
      const [holdMin, holdMax, repsMin, repsMax] = RANGES[stretchId] ?? [];
      const place = `${id}: ${stretchId}`;
      expect(times.holdSeconds, place).toBeGreaterThanOrEqual(holdMin ?? Number.NaN);
      expect(times.holdSeconds, place).toBeLessThanOrEqual(holdMax ?? Number.NaN);
      expect(times.repetitions, place).toBeGreaterThanOrEqual(repsMin ?? Number.NaN);
      expect(times.repetitions, place).toBeLessThanOrEqual(repsMax ?? Number.NaN);
      const moving = times.holdSeconds * times.repetitions * (stretch?.sides ?? Number.NaN);
      expect(times.totalSeconds, place).toBeGreaterThanOrEqual(Math.max(moving, 20));
      if (stretchId === 'walk-and-hydrate') expect(times.totalSeconds, place).toBeGreaterThanOrEqual(60);
    }
  }
});

test('the routine for easing holds only what a flare-up returns early', () => {
  for (const { occasion, items } of ROUTINES.filter((routine) => routine.occasion === 'easing')) {
    expect(occasion).toBe('easing');
    for (const item of items) expect(['yes', 'early-ok'], item.stretch).toContain(stretchById(item.stretch)?.acute);
  }
  expect(ROUTINES.filter((routine) => routine.occasion === 'easing').map((routine) => routine.id)).toEqual([
    'easing-2min',
  ]);
});
