import { expect, it } from 'vitest';
import { HEARTBEAT } from '../../../core/limits';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf, spansOf, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, prompted, running } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, badge, command, opened, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, clickToGrant, type Limber, useFirefox } from './limber';
import { CALM, SHORT } from './plans';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();

/** A break long enough that starting Firefox does not count as one. */
const LONG = { on: true, every: 50 * MINUTE, length: 5 * MINUTE };

/** Kills Firefox, starts it again, and waits until it has done, by itself, what it does at a start. */
async function restart(): Promise<Limber> {
  const limber = firefox(await firefox().crash());
  const { page } = limber;
  await until(
    'the alarms to be back',
    () => alarms(page),
    ({ due, heartbeat }) => Boolean(due && heartbeat),
    15_000,
  );
  await settled(page);
  return limber;
}

/** The one span of the closed browser, from the last event before it. */
async function closedSpans({ page }: Limber, from: number): Promise<number> {
  const spans = spansOf((await stored(page)).days);
  expect(spans[0]).toMatchObject({ from, what: 'closed' });
  return spans.filter(({ what }) => what === 'closed').length;
}

it('goes on counting where it was: alarms set by the first wake, one closed span, no prompt', async () => {
  const at = Date.now();
  await begin(firefox(), { session: counting(at), settings: { ...CALM, stretch: LONG } });
  const limber = await restart();
  const { page, inFirefox } = limber;

  const { session, days } = await stored(page);
  const woke = session?.wokeAt ?? 0;
  expect(woke).toBeGreaterThan(at);
  expect(await closedSpans(limber, at)).toBe(1);
  expect(told(days)).toEqual([]);
  // Only what was worked since the start has been added to the ten minutes of before.
  const worked = session?.cycles.stretch.worked ?? 0;
  expect(worked).toBeGreaterThanOrEqual(10 * MINUTE);
  expect(worked - 10 * MINUTE).toBeLessThanOrEqual(Date.now() - woke);
  const { due = 0, heartbeat = 0 } = await alarms(page);
  expect(Math.abs(due - woke - 30 * MINUTE)).toBeLessThan(2 * SECOND);
  expect(Math.abs(heartbeat - Date.now() - HEARTBEAT)).toBeLessThan(5 * SECOND);
  expect(await badge(page)).toBe('');
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);
});

it('shows a prompt that was open still open: the same, once, without drawing its notification again', async () => {
  const at = Date.now();
  const session = prompted(at);
  await begin(firefox(), { session, settings: { ...CALM, stretch: LONG } });
  const limber = await restart();
  const { page, inFirefox } = limber;

  // A Firefox that is killed may forget a permission of its last seconds: it is granted after the start.
  await clickToGrant(limber);
  await ring(page, 'heartbeat');
  await settled(page);
  expect(await badge(page)).toBe('!');
  expect(await closedSpans(limber, at)).toBe(1);
  const { stretch } = (await storedSession(page)).cycles;
  expect(stretch).toMatchObject({ id: session.cycles.stretch.id, dueAt: session.cycles.stretch.dueAt });
  expect(stretch.shown.toSorted()).toEqual(['chime', 'notification']);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);
  expect(told((await stored(page)).days)).toEqual([]);
});

it('brings the page of a running break back once, and asks whether to go on', async () => {
  const at = Date.now();
  const plan = [{ stretch: 'walk-and-hydrate', side: 0, ms: 5 * MINUTE }] as const;
  const session = running(at, 5 * MINUTE, MINUTE, { plan });
  await begin(firefox(), { session, settings: { ...CALM, stretch: LONG } });
  const limber = await restart();
  const { page } = limber;

  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  const { running: left } = await until(
    'the page to be marked',
    () => storedSession(page),
    ({ running }) => running?.shown.includes('page') ?? false,
  );
  expect(left).toMatchObject({ asking: true, remaining: 4 * MINUTE, stepEndsAt: null });
  expect(await closedSpans(limber, at)).toBe(1);
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);

  expect(await command(page, { do: 'go-on', id: left?.id ?? '' })).toEqual({ did: 'done' });
  const on = (await storedSession(page)).running;
  expect(on).toMatchObject({ asking: false, pausedAt: null });
  expect(Math.abs((on?.stepEndsAt ?? 0) - Date.now() - 4 * MINUTE)).toBeLessThan(5 * SECOND);
  expect(await opened(page, 'break.html')).toBe(1);
});

it('ends a break whose end passed while Firefox was closed, at the last sign of its page, and restarts the timer', async () => {
  const at = Date.now();
  const session = running(at, 2 * SECOND, 1_500);
  await begin(firefox(), { session, settings: SHORT });
  const limber = await restart();
  const { page } = limber;
  const { days, session: now } = await stored(page);
  expect(told(days)).toEqual(['stretch taken']);
  expect(factsOf(days)[0]).toMatchObject({ at, ms: 1_500 });
  expect(now?.running).toBe(null);
  expect(now?.cycles.stretch.worked).toBeLessThan(MINUTE);
  expect(await openPages(page, 'break.html')).toBe(0);
  expect(await calls(page, 'windows.create')).toHaveLength(0);
});
