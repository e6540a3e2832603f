import { expect, test } from 'vitest';
import { freshStorage } from './fresh';

async function withDays(days: readonly object[]) {
  const { connect } = await freshStorage();
  const reading = await import('../../storage/read-days');
  const db = await connect();
  for (const day of days) await db.put('days', day as never);
  return reading;
}
const day = (name: string) => ({ day: name, facts: [], spans: [] });

test('a range of days is read in order, the damaged ones left out', async () => {
  const damaged = { day: '2026-03-03', facts: 'none', spans: [] };
  const { readDays } = await withDays([day('2026-03-04'), day('2026-03-02'), damaged, day('2026-03-05')]);
  const read = await readDays('2026-03-02', '2026-03-04');
  expect(read.map((one) => one.day)).toEqual(['2026-03-02', '2026-03-04']);
  expect(await readDays('2026-03-05', '2026-03-04')).toEqual([]);
});

test('the first known day', async () => {
  const { firstDay } = await withDays([day('2026-03-04'), day('2016-03-02')]);
  expect(await firstDay()).toBe('2016-03-02');
});

test('before the first day there is none', async () => {
  const { firstDay } = await withDays([]);
  expect(await firstDay()).toBeNull();
});
