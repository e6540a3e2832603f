import { expect, it } from 'vitest';
import type { Day } from '../../core/day/day';
import { glanceLeft } from '../../core/glance-left';
import type { Session } from '../../core/session';
import { MINUTE } from '../../core/units';
import { viewOf } from '../../core/view';
import { NOW, states, ZONE } from '../../scripts/shots/popup-states.mjs';
import { readSettings } from '../../storage/read-settings';

interface State {
  readonly session?: Session;
  readonly settings?: Record<string, unknown>;
  /** Where an organization says anything there is no first number at all. */
  readonly policy?: object;
  readonly today: Day;
  readonly now?: number;
}

const all = Object.entries(states as unknown as Record<string, State>).filter(
  ([, { session, policy }]) => session && !policy,
);

it.each(all)('%s: the first number is the true one, or there is none', (_, state) => {
  const { session, settings: changed = {}, today, now = NOW } = state;
  if (!session) throw new Error('Only states with a session are looked at.');
  const seen = glanceLeft(session, changed, now, () => ZONE);
  const { settings, policy } = readSettings(Object.entries(changed));
  const view = viewOf({ session, settings, policy, reasons: {}, today }, now);
  if (seen === null) return;
  expect(view?.outlook.phase.is).toBe('counting');
  expect(view?.outlook.next?.left).toBe(seen.left);
});

it('is there in the commonest state of all', () => {
  const session = (states as unknown as Record<string, State>).counting?.session;
  expect(session && glanceLeft(session, {}, NOW, () => ZONE)?.left).toBe(18 * MINUTE - 2_000);
});

it('says nothing to a record that is none', () => {
  expect(glanceLeft({}, {}, NOW, () => ZONE)).toBeNull();
  expect(glanceLeft({ at: Number.NaN, cycles: null as never }, { stretch: null as never }, NOW, () => ZONE)).toBeNull();
});

it('knows working hours, and says nothing outside of them, at their start or in another zone', () => {
  const session = (states as unknown as Record<string, State>).counting?.session as Session;
  const from = (start: number) =>
    ({ hours: { 1: [], 2: [[start, 17 * 60]], 3: [], 4: [], 5: [], 6: [], 7: [] } }) as const;
  const left = (start: number, zone = ZONE) => glanceLeft(session, from(start) as never, NOW, () => zone)?.left ?? null;
  expect(left(9 * 60)).toBe(18 * MINUTE - 2_000);
  expect(left(10 * 60 + 44)).toBeNull();
  expect(left(11 * 60)).toBeNull();
  expect(left(9 * 60, 'Europe/Lisbon')).toBeNull();
});
