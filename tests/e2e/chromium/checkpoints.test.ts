import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { HEARTBEAT } from '../../../core/limits';
import type { Session } from '../../../core/session';
import { MINUTE, SECOND } from '../../../core/units';
import { faultsIn, lasted, told } from '../harness/books';
import { checkpointNumbers, hasStopped, stopAt } from '../harness/checkpoints';
import { stored, storedSession } from '../harness/database';
import { caring, dueAtOnce, PROMPT, prompted, running, STRETCH } from '../harness/phases';
import { calls, clickNotification } from '../harness/recorder';
import { alarms, badge, opened, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, heartbeat, type Limber, open } from './limber';

/*
 * The background is killed at every one of its checkpoints in turn, in the middle of each of the things that matter.
 * Whatever was not done is made good at the next wake, whatever was done is not done again.
 */

declare const chrome: typeof browser;

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

/** Something that the background does, and how it is seen to be done. */
interface Scene {
  readonly name: string;
  readonly session: (at: number) => Session;
  /** Whether it is the first thing that happens after the browser was closed. */
  readonly fresh?: true;
  /** What sets it going. */
  readonly go: (session: Session) => Promise<unknown>;
  /** Whether it is stored that it was asked for; where it is not, a person has to do it again. */
  readonly begun: (session: Session) => boolean;
  /** Whether the chime was marked as played: marked first and then played, one that is cut off in between is not owed. */
  readonly marked: (session: Session) => boolean;
  readonly done: (session: Session) => boolean;
  /** What must be true at the end, whenever the worker was killed. */
  readonly check: (chimes: 0 | 1, before: Session) => Promise<void>;
}

async function isOnePage(_chimes: number, before: Session): Promise<void> {
  const { page } = limber;
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count > 0,
  );
  await settled(page);
  const session = await storedSession(page);
  expect(session.running?.id).toBe(before.cycles.stretch.id);
  expect(session.running?.shown).toContain('page');
  expect(session.running?.goneAt).toBeNull();
  expect(session.cycles.stretch.prompt).toBeNull();
  expect(await openPages(page, 'break.html')).toBe(1);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await badge(page)).toBe('');
  expect(told((await stored(page)).days)).toEqual([]);
}

const SCENES: readonly Scene[] = [
  {
    name: 'a break falls due and asks',
    session: (at) => dueAtOnce(at),
    go: () => ring(limber.page, 'due'),
    begun: () => true,
    marked: ({ cycles }) => cycles.stretch.shown.includes('chime'),
    done: ({ cycles }) => cycles.stretch.prompt !== null && cycles.stretch.shown.length === 2,
    async check(chimes) {
      const { page } = limber;
      expect(await badge(page)).toBe('!');
      expect(await calls(page, 'notifications.create')).toHaveLength(1);
      expect(await calls(page, 'runtime.sendMessage')).toHaveLength(chimes);
      expect(await openPages(page, 'break.html')).toBe(0);
      expect(told((await stored(page)).days)).toEqual([]);
    },
  },
  {
    name: 'a click on the notification starts the break and opens its page',
    session: (at) => prompted(at),
    go: ({ cycles }) => clickNotification(limber.page, `stretch|${cycles.stretch.id}|0`),
    begun: ({ running }) => running !== null,
    marked: () => false,
    done: ({ running }) => running?.shown.includes('page') ?? false,
    check: isOnePage,
  },
  {
    name: 'a break ends by itself',
    session: (at) => running(at, 2 * SECOND, 2 * SECOND + 1),
    go: () => ring(limber.page, 'due'),
    begun: () => true,
    marked: ({ ended }) => ended?.chimed === true,
    done: ({ running, ended }) => running === null && ended?.chimed === true,
    async check(chimes, before) {
      const { page } = limber;
      const { days, session } = await stored(page);
      expect(told(days)).toEqual(['stretch taken']);
      expect(session?.cycles.stretch.id).not.toBe(before.cycles.stretch.id);
      expect(session?.cycles.stretch.worked).toBeLessThan(STRETCH.every / 2);
      expect(await calls(page, 'runtime.sendMessage')).toHaveLength(chimes);
      expect(await openPages(page, 'break.html')).toBe(0);
    },
  },
  {
    name: 'the browser was closed in the middle of a break',
    session: (at) => running(at - 2 * MINUTE, STRETCH.length, MINUTE),
    fresh: true,
    go: () => ring(limber.page, 'heartbeat'),
    begun: () => true,
    marked: () => false,
    done: ({ running }) => running?.asking === true && running.shown.includes('page'),
    async check(_chimes, before) {
      await isOnePage(0, before);
      const { session, days } = await stored(limber.page);
      expect(session?.running?.asking).toBe(true);
      expect(lasted(days, 'closed')).toBeGreaterThanOrEqual(2 * MINUTE);
      expect(lasted(days, 'away')).toBe(0);
    },
  },
  {
    name: 'a cold session ends',
    session: (at) => caring(at),
    go: () => ring(limber.page, 'due'),
    begun: () => true,
    marked: ({ care }) => care?.shown.includes('chime') ?? false,
    done: ({ care }) => care?.shown.length === 3,
    async check(chimes) {
      const { page } = limber;
      expect(await badge(page)).toBe('!');
      expect(await calls(page, 'notifications.create')).toHaveLength(1);
      expect(await calls(page, 'runtime.sendMessage')).toHaveLength(chimes);
      expect(await opened(page, 'options.html')).toBe(1);
      expect(await openPages(page, 'break.html')).toBe(0);
    },
  },
];

/** Checkpoints at which the background was really stopped, in any scene. */
const walked = new Set<number>();

describe.each(SCENES)('$name', ({ session: sessionAt, fresh, go, begun, marked, done, check }) => {
  it.each(checkpointNumbers())('killed at checkpoint %i', async (number) => {
    const { page, killWorker } = limber;
    const before = sessionAt(Date.now());
    await begin(limber, { session: before, settings: PROMPT, fresh });
    await setHeartbeat();
    const isDone = async () => done(await storedSession(page));

    await stopAt(page, number);
    void go(before).catch(() => {});
    const state = await until(
      'the checkpoint, or the end',
      async () => ((await hasStopped(page)) ? 'stopped' : (await isDone()) ? 'done' : 'under way'),
      (now) => now !== 'under way',
    );
    // What comes after the deed has checkpoints, too; a reply says that they were passed.
    if (state === 'stopped' || !(await passes(page))) walked.add(number);
    await killWorker();
    await stopAt(page, null);

    expect(await alarms(page), 'nothing would wake a background that died').toHaveProperty('heartbeat');
    const died = await storedSession(page);
    const chimed = (await calls(page, 'runtime.sendMessage')).length;
    await heartbeat(limber);
    await settled(page);
    if (!begun(died)) await go(before);
    await until('the end', isDone, Boolean);
    await settled(page);

    await check(marked(died) && chimed === 0 ? 0 : 1, before);
    const { session, days } = await stored(page);
    expect(faultsIn(days, before.at, session?.at ?? 0)).toEqual([]);
  });
});

it('has walked every checkpoint', () => {
  expect([...walked].sort((a, b) => a - b)).toEqual(checkpointNumbers());
});

/** The heartbeat as an earlier wake had left it. */
async function setHeartbeat(): Promise<void> {
  const when = Date.now() + HEARTBEAT;
  await limber.page.evaluate((when) => chrome.alarms.create('heartbeat', { when, periodInMinutes: 5 }), when);
}

/** Whether a further event gets through the queue; it does not where the background stopped meanwhile. */
async function passes(page: Limber['page']): Promise<boolean> {
  const through = settled(page).then(
    () => 'through',
    () => 'through',
  );
  let state = 'under way';
  void through.then(() => {
    state = 'through';
  });
  const end = await until(
    'the checkpoint, or a reply',
    async () => ((await hasStopped(page)) ? 'stopped' : state),
    (now) => now !== 'under way',
  );
  return end === 'through';
}
