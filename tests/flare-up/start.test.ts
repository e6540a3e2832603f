import { expect, it } from 'vitest';
import { COLD_HOURS, SESSIONS } from '../../content/flare-up/index';
import { ended, paused, withSession } from '../../core/flare-up/change';
import type { FlareUp } from '../../core/flare-up/flare-up';
import { type Wish, withStarted } from '../../core/flare-up/start';
import { MINUTE } from '../../core/units';
import { flareUp, hoursIn } from './flare-up';

const LENGTH = 15 * MINUTE;
const COLD: Wish = { rule: SESSIONS.cold, ms: LENGTH, others: [], lastEnd: null, coldHours: COLD_HOURS };
const read = (over: Partial<FlareUp> = {}) => flareUp({ skinReadAt: hoursIn(0), ...over });

/** Six sessions of cold, three hours apart. */
const six = () =>
  [0, 3, 6, 9, 12, 15].reduce((one, hour) => withSession(one, `s-${hour}`, 'cold', hoursIn(hour), LENGTH), read());

it('starts one that may start, under an id of its own', () => {
  const started = withStarted(read(), COLD, hoursIn(1));
  expect(started?.flareUp.sessions).toEqual([
    { id: started?.id, kind: 'cold', from: hoursIn(1), to: hoursIn(1) + LENGTH },
  ]);
});

it.each<[string, FlareUp, Partial<Wish>, number]>([
  ['before the skin rules were read', flareUp(), {}, 1],
  ['while it is paused', paused(read(), true, hoursIn(0)), {}, 1],
  ['after it was ended', ended(read(), hoursIn(1)), {}, 1],
  ['warmth in the first three days of a knock', read({ hit: true, prefersWarmth: true }), { rule: SESSIONS.warmth }, 1],
  ['inside the gap', withSession(read(), 's', 'cold', hoursIn(0), LENGTH), {}, 2],
  ['inside the gap of another flare-up', read(), { others: six().sessions.slice(0, 1) }, 2],
  ['inside the gap that the background knows', read(), { lastEnd: hoursIn(0) }, 1],
  ['a seventh within 24 hours', six(), {}, 23],
  ['a seventh within 24 hours, some of another flare-up', read(), { others: six().sessions }, 23],
])('refuses one %s', (_, one, wish, hours) => {
  expect(withStarted(one, { ...COLD, ...wish }, hoursIn(hours))).toBeNull();
});

it('starts a seventh once the first is a day ago', () => {
  expect(withStarted(six(), COLD, hoursIn(24))).not.toBeNull();
});
