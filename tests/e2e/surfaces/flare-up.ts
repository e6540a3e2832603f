import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { FlareUp } from '../../../core/flare-up/flare-up';
import { CARE_GAP } from '../../../core/limits';
import type { Session } from '../../../core/session';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { sideways, violations } from '../harness/axe';
import { click, control } from '../harness/controls';
import { seed, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { badge, command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';

const ADDRESS = 'options.html#/symptoms/flare-up';

/** Puts the reading of what Limber is not behind us, and no flare-up, or some. */
async function keep(page: Page, flareUps: readonly FlareUp[]): Promise<void> {
  await page.evaluate(async (flareUps) => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const transaction = db.transaction(['flareUps', 'notes'], 'readwrite');
    transaction.objectStore('flareUps').clear();
    for (const one of flareUps) transaction.objectStore('flareUps').put(one);
    transaction.objectStore('notes').put(1, 'acknowledged');
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    db.close();
  }, flareUps);
}

/** A flare-up some time old, with the skin rules read. */
function aged(hours: number): FlareUp {
  const onset = Date.now() - hours * HOUR;
  return {
    id: 'flare-e2e',
    onset,
    areas: ['lower-back'],
    hit: false,
    startedAt: onset,
    easingSince: null,
    prefersWarmth: false,
    skinReadAt: onset,
    nudge: true,
    pausedAt: null,
    sessions: [],
    checkIns: [],
    endedAt: null,
  };
}

/** The companion through a flare-up, the same in Chromium and Firefox. */
export function flareUpCompanion(on: () => Ground): void {
  it('from a click to a running cold session, a killed background in the middle, and its end said once', async () => {
    const { page, begin, kill, open } = on();
    await begin({ session: counting(Date.now()) });
    await keep(page, []);
    const tab = await open(ADDRESS);
    await click(tab, 'Start the companion');
    expect(await says(tab, 'I have read the list')).toContain('Emergency');
    await click(tab, 'I have read the list');
    await click(tab, 'Begin');
    await says(tab, 'Please answer yes or no.');
    await click(tab, 'Lower back');
    await click(tab, 'No');
    await click(tab, 'Begin');
    await says(tab, 'The first hour');
    await click(tab, 'I have read this');
    await click(tab, 'Start cold');
    await says(tab, 'It cannot run longer');
    const { care, nudgeUntil } = await storedSession(page);
    expect(care).toMatchObject({ kind: 'cold', seen: false, shown: [] });
    expect((care?.endsAt ?? 0) - (care?.startedAt ?? 0)).toBe(15 * MINUTE);
    expect(nudgeUntil).toBeGreaterThan(Date.now());
    await until(
      'the badge',
      () => badge(page),
      (text) => text === '15',
    );
    await tab.close();

    // Killed in the middle; almost all of its time is over when it wakes again.
    await kill();
    const session = await storedSession(page);
    await seed(page, { session: soonOver(session, SECOND) });
    await ring(page, 'heartbeat');
    const told = await until(
      'the end',
      () => storedSession(page),
      ({ care }) => care?.shown.includes('page') ?? false,
    );
    expect(told.care?.shown.toSorted()).toEqual(['chime', 'page']);
    await until(
      'the sign',
      () => badge(page),
      (text) => text === '!',
    );
    expect(await openPages(page, 'options.html')).toBe(1);

    await kill();
    await ring(page, 'heartbeat');
    await settled(page);
    expect(await openPages(page, 'options.html'), 'said once').toBe(1);
    expect(await command(page, { do: 'care-start', id: 'x', kind: 'warmth', ms: MINUTE })).toEqual({
      did: 'refused',
      why: 'too-soon',
    });
    const end = await on().open(ADDRESS);
    expect(await says(end, 'Cold is over')).toContain('Take the pack off now');
    await click(end, 'I have done that');
    await says(end, 'Possible again from');
    await until(
      'the sign to go',
      () => badge(page),
      (text) => text === '',
    );
    await end.close();
  });

  it('a card in the popup: what is possible, stop early, pause and end with one click', async () => {
    const { page, begin, open } = on();
    await begin({ session: counting(Date.now()) });
    await keep(page, [aged(30)]);
    const popup = await open('popup.html');
    expect(await says(popup, 'Start cold')).toMatch(/day 2 · Lower back.*The first three days/);
    await click(popup, 'Start cold', '.flare-card');
    await says(popup, 'Stop early');
    await click(popup, 'Stop early', '.flare-card');
    await says(popup, 'Possible again from');
    await click(popup, 'Pause the flare-up');
    await says(popup, 'Paused. Nothing nudges');
    expect((await storedSession(page)).nudgeUntil).toBeNull();
    await click(popup, 'Go on', '.flare-card');
    await click(popup, 'End it');
    await until(
      'the card to go',
      () => popup.$('.flare-card'),
      (card) => card === null,
    );
    await popup.close();
  });

  it('a check-in shows the emergency list first; axe finds nothing, and nothing stands out to the side', async () => {
    const { page, begin, open } = on();
    const ended = { ...aged(900), id: 'flare-old', endedAt: Date.now() - 600 * HOUR };
    await begin({ session: over(counting(Date.now())) });
    await keep(page, [aged(73), ended]);
    const tab = await open(ADDRESS);
    const text = await says(tab, 'Check-in: Day 3');
    expect(text.indexOf('First the list again')).toBeLessThan(text.indexOf('How is it, compared'));
    expect(text).toContain('Flare-ups so far');
    for (const width of [1200, 320]) {
      await tab.setViewport({ width, height: 800 });
      expect(await violations(tab), `${width} px`).toEqual([]);
      expect(await sideways(tab), `${width} px`).toBe(0);
    }
    await (await control(tab, 'Easing')).focus();
    await tab.keyboard.press('Enter');
    await says(tab, 'You said that it is easing.');
    await tab.close();
  });
}

/** The same session with little left of its cold. */
function soonOver(session: Session, left: number): Session {
  const { care } = session;
  if (!care) throw new Error('No session runs.');
  return { ...session, care: { ...care, startedAt: Date.now() - 14 * MINUTE, endsAt: Date.now() + left } };
}

/** With a cold session that has just ended and was announced. */
function over(session: Session): Session {
  const endsAt = Date.now() - CARE_GAP / 4;
  return {
    ...session,
    care: {
      id: 'flare-e2e.1',
      kind: 'cold',
      startedAt: endsAt - 15 * MINUTE,
      endsAt,
      shown: ['chime', 'page'],
      seen: false,
    },
  };
}
