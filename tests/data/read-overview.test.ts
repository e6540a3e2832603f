import { afterEach, expect, it, vi } from 'vitest';
import { readOverview } from '../../entrypoints/options/data/read-overview';
import { readKept } from '../../storage/kept';

const KEPT = { counts: {}, asides: [] };
vi.mock('../../storage/kept', () => ({ readKept: vi.fn(async () => KEPT) }));

const browserSays = (estimate: () => Promise<StorageEstimate>) => vi.stubGlobal('navigator', { storage: { estimate } });

afterEach(() => vi.unstubAllGlobals());

it.each([
  [
    { usage: 331_000, quota: 1_000_000 },
    { used: 331_000, free: 669_000 },
  ],
  [
    { usage: 0, quota: 10 },
    { used: 0, free: 10 },
  ],
  // More than it may be: nothing is free, and nothing less than that.
  [
    { usage: 20, quota: 10 },
    { used: 20, free: 0 },
  ],
  [{ usage: 20 }, { used: 20, free: null }],
  [{ quota: 10 }, { used: null, free: null }],
  [{}, { used: null, free: null }],
])('of %j it makes %j', async (estimate, room) => {
  browserSays(async () => estimate);
  expect(await readOverview()).toEqual({ kept: KEPT, ...room });
});

it('counts what is kept in a browser that does not say how much room it takes', async () => {
  browserSays(() => Promise.reject(new TypeError('No storage here.')));
  expect(await readOverview()).toEqual({ kept: KEPT, used: null, free: null });
});

it('says so where the database cannot be opened', async () => {
  browserSays(async () => ({ usage: 1, quota: 2 }));
  vi.mocked(readKept).mockRejectedValueOnce(new Error('A mutation operation was attempted.'));
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await readOverview()).toBe('none');
  expect(warn).toHaveBeenCalledOnce();
});
