import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { MINUTE } from '../../../core/units';
import { click } from '../harness/controls';
import { seed, stored, storedSession } from '../harness/database';
import { changeEveryStore } from '../harness/every-store';
import { type Ground, says } from '../harness/ground';
import { PROMPT, prompted } from '../harness/phases';
import { alarms, badge, notifications, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';

declare const chrome: typeof browser;

/** The keys of every store, by its name; and everything else that a browser can keep for an extension. */
function everything(page: Page) {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    const transaction = db.transaction([...db.objectStoreNames]);
    const keys = [...db.objectStoreNames].map(
      async (name) => [name, await ask(transaction.objectStore(name).getAllKeys())] as const,
    );
    const stores = Object.fromEntries(await Promise.all(keys));
    db.close();
    return {
      stores,
      session: await chrome.storage.session.get(null),
      // But for what the test build records there.
      local: Object.keys(await chrome.storage.local.get(null)).filter((key) => !/^(call|tone)-/.test(key)),
      pages: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    };
  });
}

/** What is left once everything is deleted, the same in Chromium and Firefox: the first moments of a new timer. */
export function deleteAll(on: () => Ground): void {
  it('deleting everything leaves nothing of the timer that was: no record, no alarm, no sign, nothing shown', async () => {
    const ground = on();
    const { page } = ground;
    const old = prompted(Date.now(), { stretch: { shown: [] } }, MINUTE);
    await ground.begin({ session: old, settings: PROMPT, notify: true });
    await ring(page, 'due');
    await until(
      'the sign on the badge',
      () => badge(page),
      (text) => text === '!',
    );
    await until('a notification', ground.notified, (count) => count > 0);
    await until(
      'the break page',
      () => openPages(page, 'break.html'),
      (count) => count === 1,
    );
    await settled(page);
    await changeEveryStore(page, 'fill');
    await seed(page, { tellings: ['settings-set-aside', 'not-kept'] });
    await page.evaluate(async (session) => {
      // The timer that runs where there is no database, and the one key in Firefox's own memory.
      await chrome.storage.session.set({ session, mirror: session });
      if (navigator.userAgent.includes('Firefox')) localStorage.setItem('idle-events-off', '1');
    }, old as object);

    const data = await ground.open('options.html#/data');
    await data.waitForSelector('#delete');
    await data.bringToFront();
    const from = Date.now();
    await click(data, 'Delete everything …');
    await click(data, 'Delete everything', 'dialog');
    await says(data, 'Everything is deleted');
    const { born } = await until(
      'a new timer',
      () => storedSession(page),
      (session) => session.born >= from,
    );
    await until(
      'the badge to be empty',
      () => badge(page),
      (text) => text === '',
    );
    // A page that stands there knows of nothing any more.
    await says(await ground.found('break.html'), 'No break is due');
    await settled(page);
    const { stores, session, ...others } = await everything(page);
    const { state, days, ...rest } = stores;
    expect(state).toEqual(['session']);
    expect(Object.values(rest).flat()).toEqual([]);
    // The day is the new timer's.
    expect(days).not.toContain('old');
    for (const { facts, spans } of (await stored(page)).days) {
      expect(facts).toEqual([]);
      for (const span of spans) expect(span.from).toBeGreaterThanOrEqual(from);
    }
    expect(Object.keys(session).toSorted()).toEqual(['alive', 'mirror']);
    expect(session.mirror).toMatchObject({ born });
    expect(others).toEqual({ local: [], pages: [], databases: ['limber'], caches: [] });
    expect(await notifications(page)).toEqual([]);
    const rings = await alarms(page);
    expect(Object.keys(rings).toSorted()).toEqual(['due', 'heartbeat']);
    for (const at of Object.values(rings)) expect(at).toBeGreaterThan(from);
    await data.close();
  });
}
