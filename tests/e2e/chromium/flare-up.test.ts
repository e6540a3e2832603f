import type { SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { seed, storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { soonOver } from '../harness/flare-ups';
import { says } from '../harness/ground';
import { clickNotification } from '../harness/recorder';
import { startCold } from '../harness/start-cold';
import { notifications, ring } from '../harness/talk';
import { until } from '../harness/until';
import { flareUpCompanion } from '../surfaces/flare-up';
import { flareUpSessions } from '../surfaces/flare-up-sessions';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

const ground = groundOf(useChromium());
describe('the flare-up companion', () => flareUpCompanion(ground));
describe('its sessions', () => flareUpSessions(ground, LOOKS));

/** Every node of the accessibility tree as "role name". */
function told(node: SerializedAXNode | null): string[] {
  return node ? [`${node.role} ${node.name ?? ''}`, ...(node.children ?? []).flatMap(told)] : [];
}

it('a click on the notification of its end answers it, and a screen reader hears of both', async () => {
  const { page, kill } = ground();
  const tab = await startCold(ground());
  const during = told(await tab.accessibility.snapshot({ interestingOnly: false }));
  expect(during.filter((one) => /^(timer|heading)/.test(one))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^timer/), 'heading Flare-up companion', 'heading Cold']),
  );
  expect(during).toContain('button Stop early');
  await kill();
  await seed(page, { session: soonOver(await storedSession(page), 0) });
  await ring(page, 'heartbeat');
  const [name] = await until(
    'the notification',
    () => notifications(page),
    ({ length }) => length === 1,
  );
  expect(name).toBe('care|flare-e2e.1|0');
  // The two tones of one chime.
  await until(
    'the chime',
    () => heard(page),
    ({ length }) => length === 2,
  );
  await says(tab, 'Cold is over');
  const after = told(await tab.accessibility.snapshot({ interestingOnly: false }));
  const alert = after.findIndex((one) => one.startsWith('alert'));
  expect(after.slice(alert).join(' ')).toContain('Take the pack off now');
  await clickNotification(page, name ?? '');
  await says(tab, 'Possible again from');
  await until(
    'the notification to go',
    () => notifications(page),
    ({ length }) => length === 0,
  );
  expect((await storedSession(page)).care?.seen).toBe(true);
  expect(await heard(page), 'said once').toHaveLength(2);
  await tab.close();
});
