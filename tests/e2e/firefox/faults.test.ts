import { expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, prompted } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, ask, badge, command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, crashExtension, reseed, stop, useFirefox } from './limber';
import { CALM, SHORT } from './plans';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();

it.each([
  ['is damaged', { format: 1, cycles: 'gone' }, 'session-set-aside'],
  ['comes from a newer Limber', { format: 2, better: true }, 'session-newer'],
])('sets a session aside that %s, keeps the log, starts a fresh one, and tells once', async (_, broken, telling) => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: CALM });
  const { id } = (await storedSession(page)).cycles.stretch;
  expect(await command(page, { do: 'took-break', id })).toEqual({ did: 'done' });
  await settled(page);
  await reseed(limber, () => broken);

  await ring(page, 'heartbeat');
  const { aside, session, days } = await until(
    'a fresh session',
    () => stored(page),
    ({ aside }) => aside.length > 0,
  );
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ what: 'session', value: broken });
  expect(session).toMatchObject({ format: 1, running: null, pause: null });
  expect(told(days)).toEqual(['stretch natural']);
  expect((await stored(page)).tellings).toEqual([telling]);

  expect(await ask(page, { kind: 'told', telling })).toEqual({ did: 'done' });
  await stop(limber);
  await ring(page, 'heartbeat');
  await settled(page);
  const after = await stored(page);
  expect(after.tellings).toEqual([]);
  expect(after.aside).toHaveLength(1);
  expect(Object.keys(await alarms(page)).sort()).toEqual(['due', 'heartbeat']);
});

it('sets one damaged setting aside, alone, and goes on with its default', async () => {
  const limber = firefox();
  const { page } = limber;
  const damaged = { on: 'sometimes', every: -1 };
  await begin(limber, { session: dueAtOnce(Date.now()), settings: { ...CALM, notice: damaged } });
  await ring(page, 'heartbeat');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  const { aside, settings, tellings } = await stored(page);
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ what: 'settings.notice', value: damaged });
  const { notice: _, ...rest } = CALM;
  expect(settings).toEqual(rest);
  expect(tellings).toEqual(['settings-set-aside']);
});

it('refuses settings that make no sense and stores none of them', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: CALM });
  const patch = { style: 'firm', stretch: { on: true, every: 1, length: 2 } } as const;
  expect(await ask(page, { kind: 'settings', patch, reset: [] })).toMatchObject({ did: 'invalid' });
  expect((await stored(page)).settings).toEqual(CALM);
  expect(await ask(page, { kind: 'settings', patch: { style: 'firm' }, reset: ['notice'] })).toEqual({ did: 'done' });
  const { notice: _, ...rest } = CALM;
  expect((await stored(page)).settings).toEqual({ ...rest, style: 'firm' });
});

it('ends a running break whose window was closed by hand, and leaves it closed', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const settings = { ...CALM, stretch: { on: true, every: 50 * MINUTE, length: 5 * MINUTE } };
  await begin(limber, { session: counting(Date.now()), settings });
  await command(page, { do: 'start', kind: 'stretch', id: null });
  await until(
    'the routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  await settled(page);
  expect(await inFirefox(privileged.closeWindowsOf, 'break.html')).toBe(1);
  await until(
    'the break in the log',
    () => stored(page),
    ({ days }) => told(days).length > 0,
    10 * SECOND,
  );
  await settled(page);
  const { days, session } = await stored(page);
  expect(told(days)).toEqual(['stretch partly']);
  expect(factsOf(days)[0]?.ms).toBeLessThan(MINUTE);
  expect(session?.running).toBe(null);
  expect(await openPages(page, 'break.html')).toBe(0);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
});

it('leaves the page of a prompt closed that was closed by hand, and goes on asking by the badge', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: prompted(Date.now(), {}, 20 * SECOND), settings: SHORT });
  await ring(page, 'heartbeat');
  await until(
    'the page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await until(
    'the page to be marked',
    () => storedSession(page),
    ({ cycles }) => cycles.stretch.shown.includes('page'),
  );
  await until(
    'the window',
    () => inFirefox(privileged.closeWindowsOf, 'break.html'),
    (count) => count === 1,
  );
  await until(
    'the page to go',
    () => openPages(page, 'break.html'),
    (count) => count === 0,
  );
  await stop(limber);
  await ring(page, 'heartbeat');
  await settled(page);
  expect(await openPages(page, 'break.html')).toBe(0);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await badge(page)).toBe('!');
  expect(told((await stored(page)).days)).toEqual([]);
});

it('comes through a crash of the process that all pages of the extension live in', async () => {
  const worked = 50 * MINUTE - 4 * SECOND;
  await begin(firefox(), { session: counting(Date.now(), { stretch: { worked } }), settings: CALM });
  await command(firefox().page, { do: 'look' });
  await settled(firefox().page);
  const { page } = firefox(await crashExtension(firefox()));
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
    15 * SECOND,
  );
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.shown).toEqual(['chime']);
  expect(told((await stored(page)).days)).toEqual([]);
});
