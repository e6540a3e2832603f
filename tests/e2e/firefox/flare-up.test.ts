import { describe, expect, it } from 'vitest';
import { seed, storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { COMPANION, soonOver } from '../harness/flare-ups';
import { says } from '../harness/ground';
import { startCold } from '../harness/start-cold';
import { ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { flareUpCompanion } from '../surfaces/flare-up';
import { flareUpSessions } from '../surfaces/flare-up-sessions';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();
const ground = groundOf(firefox);
describe('the flare-up companion', () => flareUpCompanion(ground));
describe('its sessions', () => flareUpSessions(ground, LOOKS));

it('chimes once at its end, and a click on the notification answers it, though it finds the event page dead', async () => {
  const { inFirefox } = firefox();
  const { page, kill, found } = ground();
  const drawn = (count: number) =>
    until(
      'the notification',
      () => inFirefox(privileged.alerts),
      ({ length }) => length === count,
    );
  const tab = await startCold(ground(), { notify: true });
  await settled(page);
  await tab.close();
  await kill();
  await seed(page, { session: soonOver(await storedSession(page), 0) });
  await ring(page, 'heartbeat');

  const [{ title } = { title: '' }] = await drawn(1);
  expect(title).toBe('Time to take the pack off');
  // The two tones of one chime.
  await until(
    'the chime',
    () => heard(page),
    ({ length }) => length === 2,
  );
  const shown = await found(COMPANION);
  await says(shown, 'Cold is over');
  await settled(page);

  await kill();
  await inFirefox(privileged.clickAlert, 'body');
  await until(
    'the answer',
    () => storedSession(page),
    ({ care }) => care?.seen === true,
  );
  await says(shown, 'Possible again from');
  await drawn(0);
  expect(await heard(page), 'said once').toHaveLength(2);
  expect(await inFirefox(privileged.drawnAlerts)).toHaveLength(1);
  await shown.close();
});
