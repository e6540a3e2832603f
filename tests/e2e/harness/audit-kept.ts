import type { Page } from 'puppeteer-core';
import { ITEMS } from '../../../content/checklist/index.ts';
import { answer as answered } from '../../../core/audit/answering';
import type { Snapshot } from '../../../core/audit/history';
import type { Answer, Workplace } from '../../../core/audit/workplace';
import { newWorkplace } from '../../../core/audit/workplaces';
import { until } from '../harness/until';

/** What is kept of workplaces, history and tips. */
interface Kept {
  readonly workplaces: readonly Workplace[];
  readonly audits: readonly Snapshot[];
  readonly notForMe: Readonly<Record<string, number>>;
  /** Id of the tip that shows; null where none was noted. */
  readonly showing: string | null;
}

/** What a test makes of what is kept. */
interface Change {
  /** Everything was said and changed so much earlier, in milliseconds. */
  readonly shiftMs?: number;
  /** The hour of the tip that showed is over. */
  readonly tipOver?: boolean;
  readonly empty?: boolean;
  /** One workplace, with this answer to everything. */
  readonly all?: Answer;
  /** An answer to an item that no longer exists is among those of every workplace. */
  readonly stray?: boolean;
}

/** Everything that pages keep of the audit, after a change of it. */
export async function keep(page: Page, { all, ...change }: Change = {}): Promise<Kept> {
  const at = Date.now();
  const only = all && ITEMS.reduce((one, { id }) => answered(one, id, all, at), newWorkplace('w1', 'Office', at));
  return page.evaluate(
    async ({ shiftMs = 0, tipOver = false, empty = false, stray = false, only }) => {
      const ask = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const db = await ask(indexedDB.open('limber'));
      const transaction = db.transaction(['workplaces', 'audits', 'notes'], 'readwrite');
      const workplaces = transaction.objectStore('workplaces');
      if (empty) for (const name of ['workplaces', 'audits', 'notes']) transaction.objectStore(name).clear();
      if (only) workplaces.put(only);
      if (shiftMs) {
        for (const one of await ask(workplaces.getAll())) {
          for (const said of [...Object.values(one.answers), ...Object.values(one.fixes)] as { at: number }[]) {
            said.at -= shiftMs;
          }
          workplaces.put(one);
        }
      }
      if (stray) {
        for (const one of await ask(workplaces.getAll())) {
          one.answers['mon-hologram'] = { answer: 'no', at: Date.now() };
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
      return { workplaces: all, audits, notForMe: tips?.notForMe ?? {}, showing: tips?.showing?.tip ?? null };
    },
    { ...change, only },
  );
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
