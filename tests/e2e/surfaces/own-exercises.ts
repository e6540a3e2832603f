import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { localDay } from '../../../core/civil/local-day';
import type { Exercise } from '../../../core/movements/exercise';
import { MINUTE } from '../../../core/units';
import { click, faultAt, fill } from '../harness/controls';
import { seed, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted } from '../harness/phases';
import { shelf } from '../harness/shelf';
import { until } from '../harness/until';
import type { Look } from './axe-clean';
import { isFine, openStretches } from './stretches';

const ICON = resolve(import.meta.dirname, '../../../public/icon/48.png');

/** Exercises that somebody writes. */
export function ownExercises(on: () => Ground, looks: readonly Look[]): void {
  it('takes an exercise of one’s own, refuses what cannot be at its field, and gives a removed one back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limber-pictures-'));
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const page = await openStretches(on());
    await click(page, 'Write one of your own');
    await says(page, 'An exercise of your own');
    await click(page, 'Save');
    expect(await faultAt(page, 'Name')).toBe('It needs a name.');
    expect(await faultAt(page, 'Steps')).toBe('Write at least one step.');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('name');
    await isFine(page, looks);

    await fill(page, 'Name', 'Clamshell');
    await page.type('textarea', 'Lie on one side.\nLift the upper knee.');
    expect(await faultAt(page, 'Steps')).toBe('');
    for (const none of ['0', '', 'soon', '601', '2.5']) {
      await fill(page, 'Seconds to hold', none);
      expect(await faultAt(page, 'Seconds to hold'), none).toContain('from 1 to 600');
    }
    await fill(page, 'Seconds to hold', '60');
    await fill(page, 'How many times', '0');
    expect(await faultAt(page, 'How many times')).toContain('from 1 to 100');
    await fill(page, 'How many times', '90');
    expect(await faultAt(page, 'How many times')).toContain('15 minutes');
    await click(page, 'Save');
    expect(await shelf(page, 'exercises')).toEqual([]);
    await fill(page, 'How many times', '5');
    expect(await faultAt(page, 'How many times')).toBe('');

    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file('words.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
    await says(page, 'This file is no picture');
    expect(await faultAt(page, 'Picture, if you like')).toContain('no picture');
    await input.uploadFile(ICON);
    await page.waitForSelector('.picture-field__preview');
    expect(await faultAt(page, 'Picture, if you like')).toBe('');
    await input.uploadFile(
      file('cut.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
    );
    await says(page, 'This file is no picture');
    await input.uploadFile(file('large.png', new Uint8Array(500_001)));
    await says(page, 'more than 500 kB');
    // What was refused takes nothing away.
    expect(await page.$('.picture-field__preview')).not.toBeNull();
    await click(page, 'Save');
    await says(page, 'You wrote this one');
    const [kept] = await shelf<Exercise>(page, 'exercises');
    expect(kept).toMatchObject({ name: 'Clamshell', holdSeconds: 60, repetitions: 5, position: 'seated' });
    expect(kept?.id).toMatch(/^own-/);
    expect(kept?.picture).toMatch(/^data:image\/png;base64,/);
    await isFine(page, looks);

    await click(page, 'Edit');
    await fill(page, 'Name', 'Clamshells');
    await click(page, 'Save');
    await says(page, 'Clamshells');
    expect(await shelf<Exercise>(page, 'exercises')).toMatchObject([{ id: kept?.id, name: 'Clamshells' }]);

    await click(page, 'Remove');
    await says(page, 'Clamshells is removed.');
    expect(await shelf(page, 'exercises')).toEqual([]);
    // The focus is on the way back.
    await page.keyboard.press('Enter');
    await says(page, 'You wrote this one');
    await until(
      'the exercise to be back',
      () => shelf<Exercise>(page, 'exercises'),
      ({ length }) => length === 1,
    );
    await click(page, 'Remove');
    await says(page, 'Clamshells is removed.');
    await page.close();
    rmSync(folder, { recursive: true });
  });

  it('comes in a break like any other, and keeps its name there when it is gone', async () => {
    const ground = on();
    const { page: desk } = ground;
    const page = await openStretches(ground, '/new');
    await fill(page, 'Name', 'Heel slides');
    await page.type('textarea', 'Slide one heel away and back.');
    await click(page, 'Save');
    await says(page, 'You wrote this one');
    await click(page, 'Favourite');
    await says(page, 'It comes more often');
    const [{ id = '' } = {}] = await shelf<Exercise>(desk, 'exercises');

    await ground.begin({ session: prompted(Date.now()), settings: PROMPT });
    const own = await ground.open('break.html');
    await says(own, 'With Heel slides, one of your favourites.');
    await click(own, 'Start');
    const { running } = await until(
      'the routine',
      () => storedSession(desk),
      ({ running }) => running?.plan != null,
    );
    expect(running?.plan?.map(({ stretch }) => stretch)).toContain(id);
    await says(own, 'Slide one heel away and back.');
    await own.close();

    await click(page, 'Remove');
    await says(page, 'Heel slides is removed.');
    // A break that had it, and a movement that no version knows.
    const at = Date.now() - MINUTE;
    const { day } = localDay(at, Temporal.Now.timeZoneId());
    const moves = [
      { id, ms: MINUTE },
      { id: 'moon-walk', ms: MINUTE },
    ];
    const ended = { id: 'b', kind: 'stretch', result: 'taken', at, ms: 2 * MINUTE, chimed: true };
    const fact = {
      id: 'b',
      kind: 'stretch',
      result: 'taken',
      at,
      day,
      offset: 0,
      ms: 2 * MINUTE,
      byUser: false,
      moves,
    };
    await ground.begin({ session: { ...counting(Date.now()), ended }, settings: PROMPT });
    await seed(desk, { days: [{ day, facts: [fact], spans: [] } as never] });
    const over = await ground.open('break.html');
    await says(over, 'That break is already over');
    await says(over, /Heel slides.*Moon walk/);
    await over.close();
    await page.evaluate((id) => {
      location.hash = `#/stretches/${id}`;
    }, id);
    await says(page, 'Heel slides is no longer in the library.');
    await page.close();
  });
}
