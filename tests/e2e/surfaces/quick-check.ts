import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { HOUR } from '../../../core/units';
import { answer, keep } from '../harness/audit-kept';
import { click } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { until } from '../harness/until';

const DAY = 24 * HOUR;

const HEIGHT = 'Is the top of your screen at eye level or slightly below it?';
const REACH = 'Are keyboard and mouse in front of you, side by side and within easy reach?';
const MOUSE = 'Is the mouse right beside the keyboard and at the same height?';
const KEYS = 'Is the keyboard straight in front of you and within easy reach?';

/**
 * From the quick check to the tip, the fix, and the question a week later.
 *
 * @param openPopup opens the popup: as a page of its own, or as the toolbar button does
 */
export function quickCheck(on: () => Ground, openPopup: () => Promise<Page>): void {
  it('answers the quick check, gives the tip that follows, and asks again after a week', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    await keep(ground.page, { empty: true });
    const popup = await openPopup();
    // The tip of before the answers: once it was seen it makes room for the one that follows from them.
    await until(
      'the first tip to be noted',
      () => keep(ground.page),
      ({ showing }) => showing !== null,
    );
    await click(popup, 'Setup', '.tabs');
    await says(popup, 'Three things first');
    await answer(popup, HEIGHT, 'No');
    await answer(popup, REACH, 'No');
    await answer(popup, MOUSE, 'Yes');
    await answer(popup, KEYS, 'Yes');
    await says(popup, /3 of 33 answered\. The match is shown once 60% .* Worth changing first Screen height/);
    await popup.close();

    await keep(ground.page, { tipOver: true });
    const again = await openPopup();
    const says1 = await says(again, /Because the top of your screen is not at eye level/);
    expect(says1).toMatch(/From: /);
    await click(again, 'Not for me', '.tip');
    await says(again, 'Put away, and what is like it comes last.');
    await click(again, 'Undo', '.tip');
    await says(again, /Because the top of your screen is not at eye level/);
    await until(
      'the undo to be kept',
      () => keep(ground.page),
      ({ notForMe }) => Object.keys(notForMe).length === 0,
    );
    await click(again, 'Setup', '.tabs');
    await click(again, 'Done', '.fix');
    await until(
      'the fix to be kept',
      () => keep(ground.page),
      ({ workplaces: [one] }) => one?.fixes['mon-height']?.state === 'done',
    );
    await again.close();

    await keep(ground.page, { shiftMs: 8 * DAY });
    const later = await openPopup();
    await click(later, 'Setup', '.tabs');
    await says(later, 'You changed “Screen height” a while ago. Still right?');
    await click(later, 'Still right');
    await until(
      'the answer to be kept',
      () => keep(ground.page),
      ({ workplaces: [one] }) => {
        const fix = one?.fixes['mon-height'];
        return fix?.state === 'done' && fix.confirmedAt !== null;
      },
    );
    await until(
      'the question to go',
      () => later.$('.still-right'),
      (question) => question === null,
    );
    await later.close();
  });
}
