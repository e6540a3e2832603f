import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../core/units';
import { faultsIn, lasted, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, PROMPT, postponed, running } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, badge, command, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, heartbeat, type Limber, open } from './limber';

/*
 * No automation sets a worker's clock. So the stored record is moved instead: for the background it is the same whether
 * the clock went back an hour or the last event lies an hour ahead.
 */

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

it('set back by three hours: what was worked stays worked, and nothing waits for three hours', async () => {
  const { page } = limber;
  const now = Date.now();
  await begin(limber, { session: counting(now + 3 * HOUR, { stretch: { worked: 49 * MINUTE } }), settings: PROMPT });
  await heartbeat(limber);
  await settled(page);
  const { session, days } = await stored(page);
  expect(Math.abs((session?.at ?? 0) - now)).toBeLessThan(10_000);
  expect(session?.cycles.stretch.worked).toBeGreaterThanOrEqual(49 * MINUTE);
  expect(session?.cycles.stretch.worked).toBeLessThan(49 * MINUTE + 10_000);
  // Nothing that time is counted from lies ahead.
  expect(session?.presentFrom).toBeLessThanOrEqual(session?.at ?? 0);
  expect(session?.cycles.stretch.since).toBeLessThanOrEqual(session?.at ?? 0);
  expect((await alarms(page)).due).toBeLessThan(now + MINUTE + 10_000);
  expect(told(days)).toEqual([]);
});

it('set back in the middle of a break: what was left of it is left', async () => {
  const { page } = limber;
  const now = Date.now();
  const before = running(now + HOUR, 5 * MINUTE, MINUTE, { shown: [] });
  await begin(limber, { session: before, settings: PROMPT });
  await heartbeat(limber);
  await until(
    'the routine',
    () => storedSession(page),
    (session) => session.running?.plan != null,
  );
  const { running: after } = await storedSession(page);
  expect(after?.id).toBe(before.running?.id);
  expect(Math.abs((after?.startedAt ?? 0) - (now - MINUTE))).toBeLessThan(10_000);
});

it('set forward, or a night of sleep: away since the last wake, one thing due at most, and nothing in the first minute', async () => {
  const { page } = limber;
  const at = Date.now() - 9 * HOUR;
  const settings = { ...PROMPT, micro: { on: true, every: 20 * MINUTE, length: 20_000 } };
  await begin(limber, { session: counting(at, { stretch: { worked: 49 * MINUTE } }), settings });
  await heartbeat(limber);
  await settled(page);
  const { session, days } = await stored(page);
  expect(lasted(days, 'away')).toBeGreaterThan(8.9 * HOUR);
  expect(told(days)).toEqual(['stretch natural']);
  expect(session?.cycles.stretch.worked).toBeLessThan(10_000);
  expect(await badge(page)).toBe('');
  expect(await calls(page, 'notifications.create')).toEqual([]);
  expect(faultsIn(days, at, session?.at ?? 0)).toEqual([]);
});

it('asleep while postponed: dropped for a natural break, and no prompt on waking', async () => {
  const { page } = limber;
  await begin(limber, { session: postponed(Date.now() - HOUR, 4 * MINUTE), settings: PROMPT });
  await ring(page, 'due');
  await settled(page);
  const { session, days } = await stored(page);
  expect(told(days)).toEqual(['stretch natural']);
  expect(session?.cycles.stretch).toMatchObject({ postponed: 0, postponedLeft: null, prompt: null });
  expect(await badge(page)).toBe('');
});

it('another time zone: the pause still ends at its time of day, and the timer does not notice', async () => {
  const { page } = limber;
  const now = Date.now();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const there = here === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
  const evening = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(there)
    .toPlainDateTime()
    .add({ hours: 20 });
  const until = evening.toZonedDateTime(there).epochMilliseconds;
  const pause = { since: now, until, civil: evening.toString(), asked: false };
  await begin(limber, { session: counting(now, { zone: there, pause }), settings: PROMPT });
  await heartbeat(limber);
  await settled(page);
  const session = await storedSession(page);
  expect(session.zone).toBe(here);
  expect(session.pause?.until).toBe(evening.toZonedDateTime(here).epochMilliseconds);
  expect(session.cycles.stretch.worked).toBe(10 * MINUTE);
  expect(await badge(page)).toBe('‖');
});

it('an alarm that comes early asks nothing', async () => {
  const { page } = limber;
  await begin(limber, { session: dueAtOnce(Date.now(), { stretch: { worked: 48 * MINUTE } }), settings: PROMPT });
  await ring(page, 'due');
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.prompt).toBeNull();
  await command(page, { do: 'look' });
  expect(await badge(page)).toBe('2');
});
