import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Session } from '../../../core/session';
import { MINUTE, SECOND } from '../../../core/units';
import { faultsIn, lasted, told } from '../harness/books';
import { seed, stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, PROMPT, postponed, prompted, running } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, badge, command, notifications, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';

/*
 * The whole browser is killed, as by a power cut, and started again on the same profile. Loaded over DevTools the
 * extension then counts as newly installed: all alarms are gone and onStartup never fires, which is the worst case.
 */

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

let at: number;
beforeEach(() => {
  at = Date.now();
});

/** Seeds a session, kills the browser, and gives what is there after the next start. */
async function crashIn(session: Session): Promise<Awaited<ReturnType<typeof stored>>> {
  await begin(limber, { session, settings: PROMPT });
  limber = await limber.crash();
  const { page } = limber;
  await until(
    'the news of the closed browser',
    () => stored(page),
    ({ days }) => lasted(days, 'closed') > 0,
  );
  await settled(page);
  const after = await stored(page);
  expect(faultsIn(after.days, session.at, after.session?.at ?? 0)).toEqual([]);
  expect(await alarms(page)).toHaveProperty('heartbeat');
  return after;
}

it('counting: only the clock stops', async () => {
  const { session, days } = await crashIn(counting(at));
  const worked = session?.cycles.stretch.worked ?? 0;
  // What passed between the start and the last event is work.
  expect(worked).toBe(10 * MINUTE + lasted(days, 'desk'));
  expect(told(days)).toEqual([]);
  expect(await badge(limber.page)).toBe('');
});

it('counting, and closed for longer than a break: the timer starts anew, and nothing counts as rest', async () => {
  const { session, days } = await crashIn(counting(at - 20 * MINUTE));
  expect(session?.cycles.stretch.worked).toBe(lasted(days, 'desk'));
  expect(lasted(days, 'closed')).toBeGreaterThan(20 * MINUTE);
  expect(lasted(days, 'away')).toBe(0);
  expect(told(days)).toEqual([]);
});

it('due in a meeting: still due, still held, and asks once after it', async () => {
  const meeting = { since: at - MINUTE, until: at + 30 * MINUTE, civil: civil(at + 30 * MINUTE) };
  const { session } = await crashIn(
    dueAtOnce(at, { meeting, heldSince: at - MINUTE, stretch: { dueAt: at - MINUTE } }),
  );
  const { page, killWorker } = limber;
  expect(session?.cycles.stretch).toMatchObject({ dueAt: at - MINUTE, prompt: null });
  expect(session?.meeting?.until).toBe(meeting.until);
  expect(await calls(page, 'notifications.create')).toEqual([]);

  expect(await command(page, { do: 'meeting-over' })).toEqual({ did: 'done' });
  // The grace, and the first minute after a start.
  await killWorker();
  const over = await storedSession(page);
  expect(over.cycles.stretch.prompt).toBeNull();
  await seed(page, { session: { ...over, heldTo: over.heldTo - MINUTE, wokeAt: over.wokeAt - MINUTE } });
  await ring(page, 'due');
  await until(
    'the prompt',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  expect(await calls(page, 'notifications.create')).toHaveLength(1);
});

it('prompted: goes on asking, and shows nothing twice', async () => {
  const before = prompted(at);
  const { session, days } = await crashIn(before);
  const { page } = limber;
  expect(session?.cycles.stretch.id).toBe(before.cycles.stretch.id);
  expect(session?.cycles.stretch.prompt?.at).toBe(at);
  expect(await badge(page)).toBe('!');
  expect(await calls(page, 'notifications.create')).toEqual([]);
  expect(await calls(page, 'runtime.sendMessage')).toEqual([]);
  expect(await notifications(page)).toEqual([]);
  expect(told(days)).toEqual([]);
});

it('postponed: what was left of it is left', async () => {
  const { session, days } = await crashIn(postponed(at, 4 * MINUTE));
  expect(session?.cycles.stretch).toMatchObject({ postponed: 1, prompt: null });
  expect(session?.cycles.stretch.postponedLeft).toBe(4 * MINUTE - lasted(days, 'desk'));
});

it('in a break, before its end: the page comes back once and asks whether to go on', async () => {
  const before = running(at, 5 * MINUTE, MINUTE);
  const { session, days } = await crashIn(before);
  const { page } = limber;
  expect(session?.running).toMatchObject({ id: before.running?.id, asking: true, stepEndsAt: null });
  expect(told(days)).toEqual([]);
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);

  const id = before.running?.id ?? '';
  expect(await command(page, { do: 'go-on', id })).toEqual({ did: 'done' });
  const on = await until(
    'the routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  expect(on.running).toMatchObject({ id, asking: false, pausedAt: null });
  // The time with a closed browser was a pause, and four minutes are left.
  const left = on.running?.plan?.reduce((sum, { ms }) => sum + ms, 0) ?? 0;
  expect(Math.abs(left - 4 * MINUTE)).toBeLessThan(2 * SECOND);
});

it('in a break, before its end, with a routine: it asks with what was left of the step', async () => {
  const plan = [
    { stretch: 'neck-side', side: 0 as const, ms: 2 * MINUTE },
    { stretch: 'chest-open', side: 0 as const, ms: 3 * MINUTE },
  ];
  const { session } = await crashIn(running(at, 5 * MINUTE, MINUTE, { plan, stepEndsAt: at + MINUTE }));
  expect(session?.running).toMatchObject({ asking: true, plan, step: 0, stepEndsAt: null });
  expect(session?.running?.remaining).toBe(MINUTE);
});

it('in a break, past its end, most of it lived: taken', async () => {
  const before = running(at - MINUTE, 10 * SECOND, 9 * SECOND);
  const { session, days } = await crashIn(before);
  expect(told(days)).toEqual(['stretch taken']);
  expect(session?.running).toBeNull();
  expect(await openPages(limber.page, 'break.html')).toBe(0);
  // Nobody is there any more to be told by a chime.
  expect(await calls(limber.page, 'runtime.sendMessage')).toEqual([]);
});

it('in a break, past its end, less than half of it lived: partly', async () => {
  const { session, days } = await crashIn(running(at - MINUTE, 10 * SECOND, 2 * SECOND));
  expect(told(days)).toEqual(['stretch partly']);
  expect(session?.running).toBeNull();
  expect(await openPages(limber.page, 'break.html')).toBe(0);
});

/** A local date and time, as the session keeps the end of a meeting. */
function civil(instant: number): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString();
}
