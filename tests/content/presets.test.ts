import { expect, test } from 'vitest';
import { CLAIM_LIMIT, DEFAULT_PRESET_ID, EVIDENCE, PRESETS, presetById } from '../../content/presets/index.ts';

type Timer = readonly [everyMinutes: number, lengthSeconds: number] | null;
type Row = readonly [stretch: Timer, micro: Timer, strength: string] | 'shown only' | 'own numbers';

/** Typed in from the dossier, section 6. These ids have shipped: never take one out or rename it. */
const TABLE: Readonly<Record<string, Row>> = {
  'hse-short-often': [[50, 300], [20, 20], 'guidance'],
  'ccohs-hourly': [[55, 300], null, 'guidance'],
  'ontario-5': [[60, 300], null, 'guidance'],
  'mayo-30': [[30, 120], null, 'guidance'],
  'eye-20-20-20': [null, [20, 20], 'guidance'],
  'niosh-supplementary': [[55, 300], null, 'field trial'],
  'micro-20': [null, [20, 30], 'laboratory'],
  'henning-micro': [[60, 180], [15, 30], 'field trial'],
  'stand-30-5': [[30, 300], null, 'laboratory'],
  'stand-15-2.5': [[15, 150], null, 'laboratory'],
  'stand-5-50s': [null, [5, 50], 'laboratory'],
  'pomodoro-25-5': [[25, 300], null, 'field trial'],
  'sitstand-30': 'shown only',
  'hedge-20-8-2': 'shown only',
  custom: 'own numbers',
};

test('every row of the evidence table is there, and none else', () => {
  expect(PRESETS.map((preset) => preset.id)).toEqual(Object.keys(TABLE));
});

test('every schedule has the numbers of the dossier', () => {
  const timer = (each: { everyMinutes: number; lengthSeconds: number } | null): Timer =>
    each && [each.everyMinutes, each.lengthSeconds];
  const rows = PRESETS.map((preset): [string, Row] => {
    if (!preset.usable) return [preset.id, 'shown only'];
    if ('limits' in preset) return [preset.id, 'own numbers'];
    return [preset.id, [timer(preset.stretch), timer(preset.micro), preset.strength]];
  });
  expect(Object.fromEntries(rows)).toEqual(TABLE);
});

test('the schedule of a new install is 50 and 5 minutes, with eyes every 20 minutes for 20 seconds', () => {
  expect(DEFAULT_PRESET_ID).toBe('hse-short-often');
  expect(presetById(DEFAULT_PRESET_ID)).toMatchObject({
    usable: true,
    stretch: { everyMinutes: 50, lengthSeconds: 300 },
    micro: { everyMinutes: 20, lengthSeconds: 20 },
  });
});

test('own numbers run from 5 to 120 minutes and from 20 seconds to 30 minutes, and every schedule lies inside', () => {
  const own = presetById('custom');
  if (!own || !('limits' in own)) throw new Error('custom carries its limits');
  expect(own.limits).toEqual({ everyMinutes: { min: 5, max: 120 }, lengthSeconds: { min: 20, max: 30 * 60 } });
  for (const preset of PRESETS) {
    if (!preset.usable || 'limits' in preset) continue;
    expect(preset.stretch ?? preset.micro, preset.id).not.toBeNull();
    for (const timer of [preset.stretch, preset.micro]) {
      if (!timer) continue;
      expect(timer.everyMinutes, preset.id).toBeGreaterThanOrEqual(own.limits.everyMinutes.min);
      expect(timer.everyMinutes, preset.id).toBeLessThanOrEqual(own.limits.everyMinutes.max);
      expect(timer.lengthSeconds, preset.id).toBeGreaterThanOrEqual(own.limits.lengthSeconds.min);
      expect(timer.lengthSeconds, preset.id).toBeLessThanOrEqual(own.limits.lengthSeconds.max);
    }
  }
});

test('a schedule that cannot be chosen says why, and only such a one', () => {
  for (const preset of PRESETS) expect(preset.text.reason !== undefined, preset.id).toBe(!preset.usable);
});

test('what is said on a schedule is one sentence, and its limits stand beside it', () => {
  for (const { id, text } of PRESETS) {
    expect(text.says, id).toMatch(/^[A-Z].*\.$/);
    expect(text.says.match(/\.(\s|$)/g), id).toHaveLength(1);
    expect(text.caveat.length, id).toBeGreaterThan(20);
  }
});

test('the evidence page has the reviews and the trials, and the claim limit its sources', () => {
  expect(EVIDENCE.map((each) => each.sources[0]?.id)).toEqual([
    'waongenngarm-2018',
    'cochrane-breaks-2019',
    'albulescu-2022',
    'agarwal-2018',
    'dec-2020',
    'buckley-2015',
    'lrd-dse',
    'galinsky-2007',
    'shariat-2018',
    'neck-review-2018',
  ]);
  expect(new Set(EVIDENCE.map((each) => each.id)).size).toBe(EVIDENCE.length);
  expect(CLAIM_LIMIT.sources.length).toBeGreaterThan(0);
  expect(CLAIM_LIMIT.text.says).toMatch(/may /);
});
