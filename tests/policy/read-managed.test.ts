import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readManaged } from '../../platform/managed';
import { at, freshStorage, memory, START, ZONE } from '../storage/fresh';

const get = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { storage: { managed: { get } } } }));

/** As Firefox says it where nobody wrote a policy (its source: toolkit/components/extensions/parent/ext-storage.js). */
const NONE = new Error('Managed storage manifest not found');

let warned: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('is what the browser hands on', async () => {
  get.mockResolvedValue({ style: { fixed: 'gentle' } });
  expect(await readManaged()).toEqual({ style: { fixed: 'gentle' } });
});

it('is nothing where Firefox knows of no policy', async () => {
  vi.stubEnv('FIREFOX', 'true');
  get.mockRejectedValue(NONE);
  expect(await readManaged()).toEqual({});
  expect(warned).not.toHaveBeenCalled();
});

it.each([
  ['Firefox', 'true', new Error('An unexpected error occurred')],
  ['Firefox', 'true', new Error('Conduits are gone')],
  ['Chromium', undefined, NONE],
  ['Chromium', undefined, 'IO error'],
])('is not known where %s (%s) refuses for any other reason, and that is said', async (_, firefox, why) => {
  vi.stubEnv('FIREFOX', firefox);
  get.mockRejectedValue(why);
  expect(await readManaged()).toBeUndefined();
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.any(String), why);
});

it('a failure that passes lets go of nothing that an organization has fixed or switched off', async () => {
  const storage = await freshStorage();
  const db = await storage.connect();
  const policy = { style: { fixed: 'gentle' }, off: ['symptoms'] };
  await storage.step(db, at(0, { kind: 'settings' }), { policy });
  get.mockRejectedValue(new Error('An unexpected error occurred'));
  await storage.step(db, at(1, { kind: 'settings' }), { policy: await readManaged() });
  expect(await storage.snapshot(memory(), START, ZONE)).toMatchObject({
    settings: { style: 'gentle' },
    policy: { off: ['symptoms'] },
  });
});
