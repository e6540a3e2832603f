import { expect, it } from 'vitest';
import { answer, keep } from '../harness/audit-kept';
import { click, fill } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { until } from '../harness/until';

/** The audit of the full page, by keyboard from one end to the other, and the names of workplaces. */
export function wholeAudit(on: () => Ground): void {
  it('keeps the whole audit by keyboard, shows the match, and refuses a bad name', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    await keep(ground.page, { empty: true });
    const page = await ground.open('options.html#/setup/check');
    for (let group = 0; group < 10; group++) {
      const questions = await until(
        'a group',
        () => page.$$eval('.item-card .answer__input:first-child', (all) => all.map((one) => one.id)),
        ({ length }) => length > 0,
      );
      for (const [index, id] of questions.filter((_, at) => at % 4 === 0).entries()) {
        await page.focus(`[id="${id}"]`);
        await page.keyboard.press(' ');
        // An arrow goes on to the next answer: the first of each group gets a "no".
        if (index === 0) await page.keyboard.press('ArrowDown');
      }
      const before = await page.$eval('h1', (one) => one.textContent);
      await page.focus('.walk__ways .button--main');
      await page.keyboard.press('Enter');
      await until(
        'the next group',
        () => page.$eval('h1', (one) => one.textContent),
        (now) => now !== before,
      );
    }
    await says(page, /Result \d+% setup match .* 33 of 33 answered/);
    const kept = await until(
      'all answers to be kept',
      () => keep(ground.page),
      ({ workplaces: [one] }) => Object.keys(one?.answers ?? {}).length === 33,
    );
    expect(kept.audits.length).toBeGreaterThan(0);
    expect(Object.values(kept.workplaces[0]?.answers ?? {}).filter(({ answer }) => answer === 'no')).toHaveLength(10);

    await click(page, 'Add a workplace');
    await click(page, 'Add', '.name-form');
    await says(page, 'A workplace needs a name.');
    await fill(page, 'Name', ' my  DESK ', '.name-form');
    await click(page, 'Add', '.name-form');
    await says(page, 'Another workplace has this name.');
    await fill(page, 'Name', 'Home', '.name-form');
    await click(page, 'Add', '.name-form');
    await says(page, /Home You are here/);
    await click(page, 'Remove', '.workplace:last-child');
    await click(page, 'Remove it', '.workplace:last-child');
    await says(page, '“Home” is removed.');
    await click(page, 'Undo', '#workplaces');
    await until(
      'it to be back',
      () => keep(ground.page),
      ({ workplaces }) => workplaces.length === 2,
    );
    await page.close();
  });

  it('keeps an answer to an item that no longer exists, and ignores it', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    await keep(ground.page, { empty: true, all: 'yes' });
    await keep(ground.page, { stray: true });
    const page = await ground.open('options.html#/setup/check/monitor');
    await says(page, '33 of 33 answered');
    await answer(page, 'Is the top of your screen at eye level or slightly below it?', 'No');
    const {
      workplaces: [one],
    } = await until(
      'the answer to be kept',
      () => keep(ground.page),
      ({ workplaces: [one] }) => one?.answers['mon-height']?.answer === 'no',
    );
    expect(one?.answers['mon-hologram']).toMatchObject({ answer: 'no' });
    await page.close();
  });
}
