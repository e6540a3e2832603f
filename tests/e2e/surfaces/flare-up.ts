import { expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { sideways, violations } from '../harness/axe';
import { click, control, faultAt } from '../harness/controls';
import { seed, storedSession } from '../harness/database';
import { aged, COMPANION, keepFlareUps, over, soonOver } from '../harness/flare-ups';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { badge, command, opened, ring, settled } from '../harness/talk';
import { until } from '../harness/until';

/** The companion through a flare-up, the same in Chromium and Firefox. */
export function flareUpCompanion(on: () => Ground): void {
  it('from a click to a running cold session, a killed background in the middle, and its end said once', async () => {
    const { page, begin, kill, open, notified } = on();
    await begin({ session: counting(Date.now()), notify: true });
    await keepFlareUps(page, []);
    const tab = await open(COMPANION);
    await click(tab, 'Start the companion');
    expect(await says(tab, 'I have read the list')).toContain('Emergency');
    await click(tab, 'I have read the list');
    await click(tab, 'Begin');
    await says(tab, 'Please answer yes or no.');
    const begins = await control(tab, 'When did it begin?');
    for (const [onset, words] of [
      ['2099-01-01T12:00', 'That is still to come.'],
      ['2020-01-01T12:00', 'more than twelve weeks ago'],
    ] as const) {
      const now = await begins.evaluate((field, onset) => {
        const before = (field as HTMLInputElement).value;
        (field as HTMLInputElement).value = onset;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return before;
      }, onset);
      await click(tab, 'Begin');
      await says(tab, words);
      expect(await faultAt(tab, 'When did it begin?')).toContain(words);
      await begins.evaluate((field, now) => {
        (field as HTMLInputElement).value = now;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, now);
    }
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
    expect(told.care?.shown.toSorted()).toEqual(['chime', 'notification', 'page']);
    expect(await notified()).toBe(1);
    await until(
      'the sign',
      () => badge(page),
      (text) => text === '!',
    );
    expect(await opened(page, 'options.html')).toBe(1);

    await kill();
    await ring(page, 'heartbeat');
    await settled(page);
    expect(await opened(page, 'options.html'), 'said once').toBe(1);
    expect(await command(page, { do: 'care-start', id: 'x', kind: 'warmth', ms: MINUTE })).toEqual({
      did: 'refused',
      why: 'too-soon',
    });
    const end = await on().open(COMPANION);
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
    await keepFlareUps(page, [aged(30)]);
    const popup = await open('popup.html');
    expect(await says(popup, 'Start cold')).toMatch(/day 2 · Lower back.*The first three days/);
    await click(popup, 'Start cold', '.flare-card');
    await says(popup, 'Stop early');
    await click(popup, 'Stop early', '.flare-card');
    await says(popup, 'Possible again from');
    await click(popup, 'Pause the flare-up');
    await says(popup, 'Paused. Nothing nudges');
    await until(
      'the nudge to stop',
      () => storedSession(page),
      ({ nudgeUntil }) => nudgeUntil === null,
    );
    await click(popup, 'Go on', '.flare-card');
    await says(popup, 'Pause the flare-up');
    await until(
      'the nudge',
      () => storedSession(page),
      ({ nudgeUntil }) => nudgeUntil !== null,
    );
    await click(popup, 'End it');
    await until('the card to go', () => popup.evaluate(() => document.querySelector('.flare-card') === null), Boolean);
    await until(
      'the nudge to stop',
      () => storedSession(page),
      ({ nudgeUntil }) => nudgeUntil === null,
    );
    await popup.close();
  });

  it('a check-in shows the emergency list first; axe finds nothing, and nothing stands out to the side', async () => {
    const { page, begin, open } = on();
    const ended = { ...aged(900), id: 'flare-old', endedAt: Date.now() - 600 * HOUR };
    await begin({ session: over(counting(Date.now())) });
    await keepFlareUps(page, [aged(73), ended]);
    const tab = await open(COMPANION);
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
