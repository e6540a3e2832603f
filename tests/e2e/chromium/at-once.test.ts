import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '../../../core/event';
import { faultsIn, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { PROMPT, prompted } from '../harness/phases';
import { calls } from '../harness/recorder';
import { command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { another, begin, type Limber, open } from './limber';

let limber: Limber;
let other: Page;
beforeAll(async () => {
  limber = await open();
  other = await another(limber);
});
afterAll(() => limber.close());

/** Sends commands from two pages by turns, and two alarms besides, all into a background that is dead. */
async function all(commands: readonly Command[]): Promise<string[]> {
  const { page } = limber;
  const alarms = [ring(page, 'due'), ring(other, 'heartbeat')];
  const replies = await Promise.all(commands.map((one, index) => command(index % 2 ? other : page, one)));
  await Promise.all(alarms);
  await settled(page);
  return replies.map(({ did }) => did);
}

const count = (list: readonly string[], what: string) => list.filter((one) => one === what).length;
const ten = <T>(what: T): T[] => Array.from({ length: 10 }, () => what);

it('starts one break where ten clicks ask for it', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const { id } = before.cycles.stretch;
  const replies = await all(ten({ do: 'start', kind: 'stretch', id }));
  expect([count(replies, 'done'), count(replies, 'already')]).toEqual([1, 9]);
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (pages) => pages > 0,
  );
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await openPages(page, 'break.html')).toBe(1);
  expect((await storedSession(page)).running?.id).toBe(id);
});

it('postpones once where ten clicks ask for it', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const { id } = before.cycles.stretch;
  const replies = await all(ten({ do: 'postpone', id, asked: 0, minutes: 5 }));
  expect([count(replies, 'done'), count(replies, 'already')]).toEqual([1, 9]);
  const { session, days } = await stored(page);
  expect(told(days)).toEqual(['stretch postponed']);
  expect(session?.cycles.stretch).toMatchObject({ id, postponed: 1, prompt: null });
});

it('skips once where ten clicks ask for it', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const { id } = before.cycles.stretch;
  const replies = await all(ten({ do: 'skip', id }));
  expect([count(replies, 'done'), count(replies, 'already')]).toEqual([1, 9]);
  expect(told((await stored(page)).days)).toEqual(['stretch skipped']);
});

it('keeps the books true where everything is asked for at once', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const { id } = before.cycles.stretch;
  const start: Command = { do: 'start', kind: 'stretch', id };
  const postpone: Command = { do: 'postpone', id, asked: 0, minutes: 5 };
  const skip: Command = { do: 'skip', id };
  const commands = [start, start, postpone, postpone, skip, skip, start, postpone, skip, skip];
  const replies = await all(commands);

  // In whatever order they came: each was done once at the most, and all that was done is in the log.
  const done = commands.filter((_, index) => replies[index] === 'done').map((one) => one.do);
  expect(done).toContain('skip');
  expect([...new Set(done)]).toEqual(done);
  const { session, days } = await stored(page);
  const logged = told(days).toSorted();
  expect(logged).toEqual(
    ['stretch postponed', 'stretch skipped'].filter((fact) => done.some((one) => fact.includes(one.slice(0, 4)))),
  );
  expect(session?.running).toBeNull();
  expect(session?.cycles.stretch.id).not.toBe(id);
  expect(faultsIn(days, before.at, session?.at ?? 0)).toEqual([]);
});
