import { expect, it } from 'vitest';
import { stored } from '../harness/database';
import { welcomed } from '../harness/first-run';
import { openPages } from '../harness/talk';
import { until } from '../harness/until';
import { welcome } from '../surfaces/welcome';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

const firefox = useFirefox();

it('opens once for each database, and not again after a crash', async () => {
  const first = await welcomed(firefox().page);
  expect(first).not.toBeNull();
  const { page } = firefox(await firefox().crash());
  await until(
    'the first session',
    () => stored(page),
    ({ session }) => session !== null,
  );
  expect(await openPages(page, 'welcome.html')).toBe(0);
  expect(await welcomed(page)).toBe(first);
});

welcome(groundOf(firefox), LOOKS, 'Choose “Pin to Toolbar”.', false);
