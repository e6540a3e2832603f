import { expect, it } from 'vitest';
import { PRESETS } from '../../content/presets';
import type { TimedPreset } from '../../content/types';
import { timeline } from './timeline';

it('Invariant 12: a standard hour at the default settings, with four absences, costs at most 24 cold starts', () => {
  const day = timeline()
    .work('12 min')
    .away('3 min')
    .work('11 min')
    .away('90 s')
    .work('12 min 30 s')
    .lock('4 min')
    .work('9 min')
    .away('2 min')
    .work('5 min');
  expect(day.coldStarts).toBeLessThanOrEqual(24);
  // … and something did happen in it.
  expect(day.coldStarts).toBeGreaterThan(10);
});

it('Invariant 12: so does each of the eight hours of a whole day like that', () => {
  const day = timeline();
  for (let hour = 0; hour < 8; hour++) {
    day
      .work('12 min')
      .away('3 min')
      .work('13 min')
      .away('2 min')
      .work('13 min')
      .lock('3 min')
      .work('12 min')
      .away('2 min');
  }
  expect(day.coldStarts / 8).toBeLessThanOrEqual(24);
});

it('Invariant 12: an hour of typing without a pause costs no more', () => {
  expect(timeline().work('1 h').coldStarts).toBeLessThanOrEqual(24);
});

it('Invariant 12: an hour of absence costs its heartbeats and no more', () => {
  expect(timeline().work('10 min').away('1 h').coldStarts).toBeLessThanOrEqual(18);
});

it('Invariant 12: a film, held all through, costs no more than work', () => {
  expect(timeline().work('10 min').film('50 min').coldStarts).toBeLessThanOrEqual(24);
});

it('Invariant 12: off-hours and pauses cost the heartbeat alone', () => {
  expect(timeline().pause('2 h').work('1 h').coldStarts).toBeLessThanOrEqual(13);
});

const timed = PRESETS.filter((preset): preset is TimedPreset => preset.usable && 'stretch' in preset);

it.each(timed.map((preset) => [preset.id, preset] as const))(
  'The preset %s asks first when its shorter timer says so',
  (_, { stretch, micro }) => {
    const plan = (timer: TimedPreset['stretch']) => ({
      on: timer !== null,
      every: (timer?.everyMinutes ?? 60) * 60_000,
      length: (timer?.lengthSeconds ?? 60) * 1_000,
    });
    const first = Math.min(stretch?.everyMinutes ?? Infinity, micro?.everyMinutes ?? Infinity);
    const kind = micro?.everyMinutes === first && stretch?.everyMinutes !== first ? 'micro' : 'stretch';
    const loud = kind === 'micro' ? 'notification' : 'chime, notification';
    const asks = Temporal.PlainTime.from('09:00').add({ seconds: first * 60 });
    timeline({ polite: false, notice: 0, stretch: plan(stretch), micro: plan(micro) })
      .work(`${first * 60} s`)
      .expect([`${asks.toString({ smallestUnit: 'second' })} ! ${kind}, ${loud}`]);
  },
);
