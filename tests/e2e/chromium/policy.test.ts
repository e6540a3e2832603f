import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../core/units';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';
import { stored, storedSession } from '../harness/database';
import { manage, refusal } from '../harness/managed';
import { counting } from '../harness/phases';
import { stageBuild, withNotifications } from '../harness/staged-build';
import { ask, settled } from '../harness/talk';
import { followed, POLICY } from '../surfaces/policy';
import { underPolicy } from '../surfaces/under-policy';
import { WITHIN, withinPolicy } from '../surfaces/within-policy';
import { groundOf } from './ground';
import { begin, heartbeat, type Limber, open } from './limber';
import { LOOKS } from './looks';

/** Debian's Chromium; others have another folder. */
const PLACE = { program: findChromium() ?? '', folder: '/etc/chromium' };
const FILE = 'policies/managed/limber.json';

const why = refusal(PLACE);
if (why) console.log(`Limber under a policy is not tested in Chromium here: ${why}.`);

/** A key of its own gives the copy an id that a policy can name: the start of the key's hash, in the letters a to p. */
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
const digits = [...createHash('sha256').update(key).digest('hex').slice(0, 32)];
const ID = digits.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

const file = (policy: unknown) => ({ '3rdparty': { extensions: { [ID]: policy } } });

describe.skipIf(why !== null)('under a policy', () => {
  let limber: Limber;
  let managed: ReturnType<typeof manage>;
  beforeAll(async () => {
    managed = manage(PLACE);
    managed.write(FILE, file(POLICY));
    const build = stageBuild('chrome-mv3-test', {
      manifest: (manifest) => ({ ...withNotifications(manifest), key: key.toString('base64') }),
    });
    limber = await open({ build, launcher: managed.launcher, firstRun: false });
  });
  afterAll(async () => {
    await limber?.close();
    managed?.close();
  });
  const openAt = async (address: string) => {
    const page = await limber.browser.newPage();
    await page.goto(limber.origin + address);
    return page;
  };

  it('is the extension that the policy names', () => {
    expect(limber.origin).toBe(`chrome-extension://${ID}/`);
  });

  underPolicy(() => limber, openAt, LOOKS);

  it('follows another one while it runs', async () => {
    managed.write(FILE, file(WITHIN));
    await followed(limber.page, 'off', WITHIN.off);
  }, 60_000);
  withinPolicy(groundOf(() => limber));

  it('follows one that changes while it runs, restarts no timer, and gives back what was chosen', async () => {
    const { page } = limber;
    await begin(limber, { session: counting(Date.now()) });
    const chosen = { stretch: { on: true, every: 20 * MINUTE, length: 5 * MINUTE }, preset: 'custom' } as const;
    expect(await ask(page, { kind: 'settings', patch: chosen, reset: [] })).toEqual({ did: 'done' });
    const before = (await storedSession(page)).cycles;
    await limber.killWorker();
    managed.write(FILE, file({ ...POLICY, style: { fixed: 'firm' } }));
    await followed(page, 'style', { fixed: 'firm' });
    managed.write(FILE, null);
    await followed(page, 'style', null);
    await heartbeat(limber);
    await settled(page);
    const after = (await storedSession(page)).cycles;
    for (const kind of ['stretch', 'micro'] as const) {
      expect(after[kind]).toMatchObject({ id: before[kind].id, since: before[kind].since });
      expect(after[kind].worked).toBeGreaterThanOrEqual(before[kind].worked);
    }
    expect((await stored(page)).settings).toEqual(chosen);
    expect(await ask(page, { kind: 'settings', patch: { style: 'firm' }, reset: [] })).toEqual({ did: 'done' });
    expect((await stored(page)).aside).toEqual([]);
  }, 120_000);
});
