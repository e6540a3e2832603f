import { it } from 'vitest';
import { SECOND } from '../../../core/units';
import { says } from '../harness/ground';
import { PROMPT } from '../harness/phases';
import { until } from '../harness/until';
import { breakPage, countdown, guided } from '../surfaces/break-page';
import { earlyKeys } from '../surfaces/early-keys';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());
breakPage(ground);
earlyKeys(ground);

it('shows the truth after a freeze: nothing is shown late, and nothing again', async () => {
  const { begin, open } = ground();
  const session = guided(Date.now(), 0, 2 * SECOND);
  await begin({ session, settings: PROMPT });
  const page = await open('break.html');
  await says(page, 'Lean back standing');
  const devtools = await page.createCDPSession();
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const end = session.running?.stepEndsAt ?? 0;
  await until('the step to end behind its back', Date.now, (now) => now > end + SECOND);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await says(page, 'Figure four');
  const left = () => Math.ceil((end + 60 * SECOND - Date.now()) / SECOND);
  await until(
    'the true countdown',
    () => countdown(page),
    (shown) => Math.abs(shown - left()) <= 1,
  );
  await page.close();
});
