import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../../scripts/setup/find-browser.mjs';
import { seed, stored, storedSession } from '../harness/database';
import { manage, refusal } from '../harness/managed';
import { counting } from '../harness/phases';
import { ask } from '../harness/talk';
import { followed, POLICY } from '../surfaces/policy';
import { underPolicy } from '../surfaces/under-policy';
import { WITHIN, withinPolicy } from '../surfaces/within-policy';
import { groundOf } from './ground';
import { begin, ID, type Limber, open, openPage } from './limber';
import { LOOKS } from './looks';

/** Debian's Firefox, which looks for policies beside itself. */
const PLACE = { program: '/usr/lib/firefox-esr/firefox-esr', folder: '/usr/lib/firefox-esr/distribution' };
const FILE = 'policies.json';

const why = findFirefox() ? refusal(PLACE) : 'there is no Firefox';
if (why) console.log(`Limber under a policy is not tested in Firefox here: ${why}.`);

const file = (policy: unknown) => ({ policies: { '3rdparty': { Extensions: { [ID]: policy } } } });

describe.skipIf(why !== null)('under a policy', () => {
  let limber: Limber;
  let managed: ReturnType<typeof manage>;
  beforeAll(async () => {
    managed = manage(PLACE);
    managed.write(FILE, file(POLICY));
    limber = await open({ launcher: managed.launcher, firstRun: false });
  });
  afterAll(async () => {
    await limber?.close();
    managed?.close();
  });
  const openAt = (address: string) => openPage(limber.browser, address);

  underPolicy(() => limber, openAt, LOOKS);

  it('follows another one from its next start on', async () => {
    limber = await limber.crash(async () => managed.write(FILE, file(WITHIN)));
    await followed(limber.page, 'off', WITHIN.off);
  });
  withinPolicy(groundOf(() => limber));

  it('gives back what was chosen once the policy is gone', async () => {
    await begin(limber, { session: counting(Date.now()) });
    await seed(limber.page, { policy: WITHIN });
    expect(await ask(limber.page, { kind: 'settings', patch: { polite: false }, reset: [] })).toEqual({ did: 'done' });
    const { born } = await storedSession(limber.page);
    limber = await limber.crash(async () => managed.write(FILE, null));
    await followed(limber.page, 'off', null);
    expect((await storedSession(limber.page)).born).toBe(born);
    expect((await stored(limber.page)).settings).toEqual({ polite: false });
    expect(await ask(limber.page, { kind: 'settings', patch: { style: 'firm' }, reset: [] })).toEqual({ did: 'done' });
  });
});
