import { afterAll, beforeAll, expect, it } from 'vitest';
import { stored } from '../harness/database';
import { welcomed } from '../harness/first-run';
import { openPages } from '../harness/talk';
import { until } from '../harness/until';
import { welcome } from '../surfaces/welcome';
import { groundOf } from './ground';
import { type Limber, open } from './limber';
import { LOOKS } from './looks';

let limber: Limber;
beforeAll(async () => {
  // It waits for the first run after the installation, or fails.
  limber = await open();
});
afterAll(() => limber?.close());

welcome(
  groundOf(() => limber),
  LOOKS,
  'Click the pin beside it.',
  true,
);

it('opens once for each database, and not again after a crash', async () => {
  const first = await welcomed(limber.page);
  expect(first).not.toBeNull();
  limber = await limber.crash();
  await until(
    'the first session',
    () => stored(limber.page),
    ({ session }) => session !== null,
  );
  expect(await openPages(limber.page, 'welcome.html')).toBe(0);
  expect(await welcomed(limber.page)).toBe(first);
});
