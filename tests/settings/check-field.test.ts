import { describe, expect, it, test } from 'vitest';
import { PRESETS } from '../../content/presets/index.ts';
import { checkField } from '../../core/check-field';
import { presetPatch } from '../../core/preset-plan';
import type { Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { faultOf } from '../../storage/validate/settings';

const having = (change: Partial<Settings>): Settings => ({ ...DEFAULTS, ...change });

describe('a field of the plan', () => {
  it('changes its own number, and the plan is the user’s own from then on', () => {
    expect(checkField('stretchEvery', '45', DEFAULTS)).toEqual({
      patch: { preset: 'custom', stretch: { ...DEFAULTS.stretch, every: 45 * MINUTE } },
    });
    expect(checkField('microLength', '30', DEFAULTS)).toEqual({
      patch: { preset: 'custom', micro: { ...DEFAULTS.micro, length: 30 * SECOND } },
    });
  });

  it('refuses an interval that is not longer than its break', () => {
    const long = having({ stretch: { on: true, every: 60 * MINUTE, length: 30 * MINUTE } });
    expect(checkField('stretchEvery', '30', long)).toEqual({ refused: 'not-longer-than-break' });
    expect(checkField('stretchEvery', '31', long)).toHaveProperty('patch');
    const rest = having({ micro: { on: true, every: 20 * MINUTE, length: 5 * MINUTE } });
    expect(checkField('microEvery', '5', rest)).toEqual({ refused: 'not-longer-than-break' });
  });

  it('refuses a break that is not shorter than its interval', () => {
    const often = having({ stretch: { on: true, every: 6 * MINUTE, length: MINUTE } });
    expect(checkField('stretchLength', '6', often)).toEqual({ refused: 'not-shorter-than-interval' });
    expect(checkField('stretchLength', '5.5', often)).toHaveProperty('patch');
    const micro = having({ micro: { on: true, every: 5 * MINUTE, length: MINUTE } });
    expect(checkField('microLength', '300', micro)).toEqual({ refused: 'not-shorter-than-interval' });
  });
});

test('a notice longer than the time between two breaks is refused at either field', () => {
  const often = having({ stretch: { on: true, every: 8 * MINUTE, length: MINUTE } });
  expect(checkField('notice', '480', often)).toEqual({ refused: 'not-shorter-than-interval' });
  const early = having({ notice: 10 * MINUTE });
  expect(checkField('stretchEvery', '10', early)).toEqual({ refused: 'not-longer-than-notice' });
  expect(checkField('stretchEvery', '10', having({ notice: 0 }))).toHaveProperty('patch');
});

test('the other fields change their setting and nothing else', () => {
  expect(checkField('postponeLimit', '3', DEFAULTS)).toEqual({ patch: { postponeLimit: 3 } });
  expect(checkField('missedAfter', '20', DEFAULTS)).toEqual({ patch: { missedAfter: 20 * MINUTE } });
  expect(checkField('idleAfter', '120', DEFAULTS)).toEqual({ patch: { idleAfter: 2 * MINUTE } });
});

describe('choosing a preset', () => {
  const usable = PRESETS.filter((preset) => preset.usable);

  it.each(usable.map((preset) => [preset.id, preset] as const))(
    '%s gives settings that storage takes',
    (id, preset) => {
      const patch = presetPatch(preset, DEFAULTS);
      expect(patch.preset).toBe(id);
      for (const [name, value] of Object.entries(patch)) expect(faultOf(name, value), name).toBeNull();
      expect(patch.stretch.on || patch.micro.on).toBe(true);
    },
  );

  it('switches off the timer that it does not have, and keeps its numbers', () => {
    const eyes = usable.find(({ id }) => id === 'eye-20-20-20');
    if (!eyes) throw new Error('The eye preset is there.');
    expect(presetPatch(eyes, DEFAULTS).stretch).toEqual({ ...DEFAULTS.stretch, on: false });
  });

  it('changes no number for "your own"', () => {
    const own = usable.find(({ id }) => id === 'custom');
    if (!own) throw new Error('The own preset is there.');
    expect(presetPatch(own, DEFAULTS)).toEqual({ preset: 'custom', stretch: DEFAULTS.stretch, micro: DEFAULTS.micro });
  });

  it('gives the defaults for the default', () => {
    const first = usable.find(({ id }) => id === DEFAULTS.preset);
    if (!first) throw new Error('The default preset is there.');
    const { preset, stretch, micro } = DEFAULTS;
    expect(presetPatch(first, DEFAULTS)).toEqual({ preset, stretch, micro });
  });
});
