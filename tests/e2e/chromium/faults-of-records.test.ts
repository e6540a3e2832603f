import { afterAll, beforeAll, expect, it } from 'vitest';
import { told } from '../harness/books';
import { seed, stored } from '../harness/database';
import { counting, PROMPT, prompted } from '../harness/phases';
import { ask, command, settled } from '../harness/talk';
import { begin, type Limber, open } from './limber';

/* Records that cannot be read are set aside, told of once, and take nothing else with them. */

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

/** Damages the session of somebody who has a log already, and wakes the background. */
async function wakeWith(session: unknown): Promise<Awaited<ReturnType<typeof stored>>> {
  const { page, killWorker } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  await command(page, { do: 'skip', id: before.cycles.stretch.id });
  await killWorker();
  await seed(page, { session });
  await command(page, { do: 'look' });
  await settled(page);
  return stored(page);
}

it.each([
  ['a damaged session', { format: 1, born: 'yesterday' }, 'session-set-aside'],
  ['something that is no session at all', 'rubbish', 'session-set-aside'],
  ['a session of a newer Limber', { ...counting(Date.now()), format: 2 }, 'session-newer'],
])('%s is set aside, the log stays, a new timer starts', async (_, value, telling) => {
  const { page, killWorker } = limber;
  const { session, aside, tellings, days } = await wakeWith(value);
  expect(session?.format).toBe(1);
  expect(session?.cycles.stretch.dueAt).toBeNull();
  expect(aside).toMatchObject([{ what: 'session', value }]);
  expect(tellings).toEqual([telling]);
  expect(told(days)).toEqual(['stretch skipped']);

  // Told once: neither the next wake nor the next life of the background brings it back.
  await ask(page, { kind: 'told', telling });
  await killWorker();
  await command(page, { do: 'look' });
  const later = await stored(page);
  expect(later.tellings).toEqual([]);
  expect(later.aside).toHaveLength(1);
});

it('one damaged setting is set aside alone', async () => {
  const { page } = limber;
  const session = counting(Date.now());
  await begin(limber, { session, settings: { ...PROMPT, notice: 'soon', colour: 'green' } });
  await command(page, { do: 'look' });
  const after = await stored(page);
  expect(after.aside.map(({ what }) => what).toSorted()).toEqual(['settings.colour', 'settings.notice']);
  expect(after.tellings).toEqual(['settings-set-aside']);
  const { notice, ...rest } = PROMPT;
  expect(after.settings).toEqual(rest);
  expect(after.session?.born).toBe(session.born);
});

it('a damaged day is set aside, and its day begins anew', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const day = Temporal.Now.plainDateISO(timeZone).toString();
  const damaged = { day, facts: 'none', spans: null };
  await seed(page, { days: [damaged] });
  await command(page, { do: 'skip', id: before.cycles.stretch.id });
  const after = await stored(page);
  expect(told(after.days)).toEqual(['stretch skipped']);
  expect(after.aside).toMatchObject([{ what: `days.${day}`, value: damaged }]);
});
