import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { SECOND } from '../../../core/units';
import { factsOf, told } from '../harness/books';
import { seed, stored, storedSession } from '../harness/database';
import { PROMPT, prompted, STRETCH } from '../harness/phases';
import { calls, refuse } from '../harness/recorder';
import { command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, heartbeat, type Limber, open } from './limber';
import { breakPage } from './pages';

declare const chrome: typeof browser;

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

/** Starts a break from a prompt and waits for its page; gives the break's id. */
async function start(pageAs: 'window' | 'tab' = 'window'): Promise<string> {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: { ...PROMPT, pageAs } });
  const { id } = before.cycles.stretch;
  await command(page, { do: 'start', kind: 'stretch', id });
  await until(
    'the routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  return id;
}

it('a page closed by hand before half of the break: partly, and it stays closed', async () => {
  const { page } = limber;
  const id = await start();
  const own = await breakPage(limber);
  await own.close({ runBeforeUnload: false });
  const { days, session } = await until(
    'the end',
    () => stored(page),
    ({ session }) => session?.running === null,
  );
  expect(factsOf(days)).toMatchObject([{ id, result: 'partly' }]);
  // Ended when it was closed, not seconds later.
  expect(factsOf(days)[0]?.ms).toBeLessThan(3 * SECOND);
  expect(session?.cycles.stretch.worked).toBeLessThan(10 * SECOND);
  await heartbeat(limber);
  await settled(page);
  expect(await openPages(page, 'break.html')).toBe(0);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
});

it.each([
  ['window', 'before', 'partly', 0],
  ['window', 'after', 'taken', STRETCH.length / 2],
  ['tab', 'before', 'partly', 0],
] as const)(
  'a %s closed by hand %s half of the break, while the background sleeps: %s',
  async (as, _, result, given) => {
    const { page, killWorker } = limber;
    const id = await start(as);
    await settled(page);
    await killWorker();
    const session = await storedSession(page);
    const { running } = session;
    if (!running) throw new Error('No break runs.');
    await seed(page, { session: { ...session, running: { ...running, startedAt: running.startedAt - given } } });
    const own = await breakPage(limber);
    await own.close({ runBeforeUnload: false });
    // The end of a window wakes the background; that of a tab does not, as tabs are closed all day: the next wake notices.
    if (as === 'tab') await command(page, { do: 'look' });
    const { days } = await until(
      'the end',
      () => stored(page),
      (now) => now.session?.running === null,
    );
    expect(factsOf(days)).toMatchObject([{ id, result }]);
    expect(factsOf(days)[0]?.ms).toBeLessThan(given + 10 * SECOND);
  },
);

it('a break page that is open behind comes to the front, and no second one opens', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  const behind = await limber.browser.newPage();
  await behind.goto(`${limber.origin}break.html`);
  await page.bringToFront();
  await command(page, { do: 'start', kind: 'stretch', id: before.cycles.stretch.id });
  await settled(page);
  const tabs = await page.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    const ours = contexts.filter(({ documentUrl }) => documentUrl?.endsWith('/break.html'));
    return Promise.all(ours.map(async ({ tabId }) => (await chrome.tabs.get(tabId)).active));
  });
  expect(tabs).toEqual([true]);
  expect(await calls(page, 'windows.create')).toEqual([]);
});

it('a page that is loaded anew is not a page that was closed', async () => {
  const { page } = limber;
  const id = await start();
  const own = await breakPage(limber);
  await own.reload();
  await settled(page);
  // The time after which a page that does not come back counts as closed.
  const goneFor = await until(
    'the page to be back',
    () => storedSession(page),
    ({ running }) => running?.goneAt === null,
  );
  expect(goneFor.running?.id).toBe(id);
  await ring(page, 'heartbeat');
  await settled(page);
  expect((await storedSession(page)).running?.id).toBe(id);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
});

it('where the browser refuses a window the break runs all the same, and the page comes when it can', async () => {
  const { page } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  await refuse(page, 'windows.create');
  const { id } = before.cycles.stretch;
  expect(await command(page, { do: 'start', kind: 'stretch', id })).toEqual({ did: 'done' });
  await settled(page);
  const session = await storedSession(page);
  expect(session.running).toMatchObject({ id, shown: [] });
  expect(told((await stored(page)).days)).toEqual([]);

  await refuse(page, null);
  await heartbeat(limber);
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect((await storedSession(page)).running?.shown).toContain('page');
});

it('where a notification is refused the badge and the chime come, and it is tried again', async () => {
  const { page } = limber;
  const before = prompted(Date.now(), { stretch: { shown: [] } });
  await begin(limber, { session: before, settings: PROMPT });
  await refuse(page, 'notifications.create');
  await ring(page, 'due');
  await until(
    'the chime',
    () => calls(page, 'runtime.sendMessage'),
    (made) => made.length === 1,
  );
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.shown).toEqual(['chime']);

  await refuse(page, null);
  await heartbeat(limber);
  await until(
    'the notification',
    () => calls(page, 'notifications.create'),
    (made) => made.length === 1,
  );
  await settled(page);
  expect(await calls(page, 'runtime.sendMessage')).toHaveLength(1);
});
