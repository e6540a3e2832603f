import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Snapshot } from '../../../core/audit/history';
import type { Workplace } from '../../../core/audit/workplace';
import { HOUR } from '../../../core/units';
import { click, fill } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { until } from '../harness/until';

const DAY = 24 * HOUR;

/** What is kept of workplaces, history and tips. */
interface Kept {
  readonly workplaces: readonly Workplace[];
  readonly audits: readonly Snapshot[];
  readonly notForMe: Readonly<Record<string, number>>;
}

/** What a test makes of what is kept. */
interface Change {
  /** Everything was changed so much earlier, in milliseconds. */
  readonly shiftMs?: number;
  /** The hour of the tip that showed is over. */
  readonly tipOver?: boolean;
  readonly empty?: boolean;
}

/** Runs in the page: everything that pages keep of the audit, or what a change makes of the workplaces. */
async function keep(page: Page, change: Change = {}): Promise<Kept> {
  return page.evaluate(async ({ shiftMs = 0, tipOver = false, empty = false }: Change) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    const transaction = db.transaction(['workplaces', 'audits', 'notes'], 'readwrite');
    const workplaces = transaction.objectStore('workplaces');
    if (empty) for (const name of ['workplaces', 'audits', 'notes']) transaction.objectStore(name).clear();
    if (shiftMs) {
      for (const one of await ask(workplaces.getAll())) {
        for (const fix of Object.values(one.fixes) as { at: number }[]) fix.at -= shiftMs;
        workplaces.put(one);
      }
    }
    const before = await ask(transaction.objectStore('notes').get('tips'));
    if (tipOver && before) transaction.objectStore('notes').put({ ...before, showing: null }, 'tips');
    const [all, audits, tips] = await Promise.all([
      ask(workplaces.getAll()),
      ask(transaction.objectStore('audits').getAll()),
      ask(transaction.objectStore('notes').get('tips')),
    ]);
    db.close();
    return { workplaces: all, audits, notForMe: tips?.notForMe ?? {} };
  }, change);
}

async function openSetupTab(ground: Ground): Promise<Page> {
  const popup = await ground.open('popup.html');
  await click(popup, 'Setup', '.tabs');
  await says(popup, 'Three things first');
  return popup;
}

/** Answers a question by its words. */
export async function answer(page: Page, question: string, given: string): Promise<void> {
  await until(
    `"${question}" to be answered`,
    () =>
      page.evaluate(
        (question, given) => {
          const group = [...document.querySelectorAll('fieldset.answers')].find(
            (one) => one.querySelector('legend')?.textContent === question,
          );
          const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => one.textContent === given);
          const input = label?.control as HTMLInputElement | undefined;
          if (input && !input.checked) input.click();
          return input?.checked === true;
        },
        question,
        given,
      ),
    Boolean,
  );
}

const HEIGHT = 'Is the top of your screen at eye level or slightly below it?';
const REACH = 'Are keyboard and mouse in front of you, side by side and within easy reach?';
const MOUSE = 'Is the mouse right beside the keyboard and at the same height?';
const KEYS = 'Is the keyboard straight in front of you and within easy reach?';

/** From the quick check to the tip, the fix, and the question a week later. */
export function setupFlow(on: () => Ground): void {
  it('answers the quick check, gives the tip that follows, and asks again after a week', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    await keep(ground.page, { empty: true });
    const popup = await openSetupTab(ground);
    await answer(popup, HEIGHT, 'No');
    await answer(popup, REACH, 'No');
    await answer(popup, MOUSE, 'Yes');
    await answer(popup, KEYS, 'Yes');
    await says(popup, /3 of 33 answered\. The match is shown once 60% .* Worth changing first Screen height/);
    await popup.close();

    await keep(ground.page, { tipOver: true });
    const again = await ground.open('popup.html');
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
    const later = await ground.open('popup.html');
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
}
