import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf, faultsIn, lasted } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, PROMPT } from '../harness/phases';
import { command } from '../harness/talk';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';

/** Moves the real pointer of the display: the browser takes it for a person. */
function move(x: number): void {
  execFileSync('xdotool', ['mousemove', String(x), '300']);
}

let limber: Limber;
beforeAll(async () => {
  limber = await open({ windows: true });
});
afterAll(() => limber.close());

it('takes a real absence for a natural break, and sees the person come back', async () => {
  const { page } = limber;
  // The least that browsers allow.
  const settings = {
    ...PROMPT,
    idleAfter: 15 * SECOND,
    stretch: { on: true, every: 50 * MINUTE, length: 10 * SECOND },
  };
  move(200);
  const left = Date.now();
  const before = counting(left, { stretch: { worked: 40 * MINUTE } });
  await begin(limber, { session: before, settings });
  await command(page, { do: 'look' });
  // The last that anybody does: Chromium counts from the pointer, and a command after it would be the later sign.
  move(210);
  const looked = Date.now();

  const { days } = await until(
    'the natural break',
    () => stored(page),
    ({ days }) => factsOf(days).length > 0,
    30 * SECOND,
  );
  const [natural] = factsOf(days);
  expect(natural).toMatchObject({ kind: 'stretch', result: 'natural', byUser: false });
  // Counted from when nobody moved any more, not from when the browser said so.
  expect(natural?.at).toBeGreaterThanOrEqual(left);
  expect(natural?.at).toBeLessThan(looked + 3 * SECOND);
  expect((await storedSession(page)).idle?.how).toBe('idle');
  expect(lasted(days, 'away')).toBeGreaterThan(12 * SECOND);

  move(400);
  const back = await until(
    'the person to be back',
    () => storedSession(page),
    ({ idle }) => idle === null,
    10 * SECOND,
  );
  expect(back.cycles.stretch.id).not.toBe(before.cycles.stretch.id);
  const after = await stored(page);
  expect(after.session?.cycles.stretch.worked).toBeLessThan(5 * SECOND);
  expect(factsOf(after.days)).toHaveLength(1);
  expect(faultsIn(after.days, before.at, after.session?.at ?? 0)).toEqual([]);
}, 60_000);
