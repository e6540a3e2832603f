import { expect, it } from 'vitest';
import { timeline } from './timeline';

const LATE = { only: 'stretch', polite: false, begins: '2026-03-02T23:30:00' } as const;

it('Midnight interrupts nothing: the break comes twenty minutes into the next day', () => {
  timeline(LATE).work('51 min').expect(['Tue 00:19:00 notice', 'Tue 00:20:00 ! stretch, chime, notification']);
});

it('Spans are cut at midnight', () => {
  const day = timeline(LATE).work('1 h');
  expect(day.spans('2026-03-02')).toEqual(['23:30:00–Tue 00:00:00 desk']);
  expect(day.spans('2026-03-03')).toEqual(['Tue 00:00:00–Tue 00:30:00 desk']);
});

it('A break that ends at three minutes past midnight belongs to the new day', () => {
  const day = timeline(LATE).work('28 min').start().away('5 min');
  expect(day.facts('2026-03-02')).toEqual([]);
  expect(day.facts('2026-03-03').map(({ result }) => result)).toEqual(['taken']);
});

it('A natural break belongs to the day on which the absence began', () => {
  const day = timeline(LATE).work('28 min').away('10 min');
  expect(day.facts('2026-03-02').map(({ result }) => result)).toEqual(['natural']);
  expect(day.facts('2026-03-03')).toEqual([]);
});

it('A prompt open at midnight is one prompt, missed on the new day', () => {
  const day = timeline({ ...LATE, begins: '2026-03-02T23:05:00' }).work('1 h 1 min');
  day.expect(['23:54:00 notice', '23:55:00 ! stretch, chime, notification', 'Tue 00:05:00 stretch missed, ! gone']);
  expect(day.totals('2026-03-03').results.missed).toBe(1);
});

it('The sums of a day are the sums of its facts', () => {
  const day = timeline({ only: 'stretch', polite: false });
  day.work('50 min').postpone(5).work('5 min').start().away('5 min');
  day.work('50 min').skip().work('30 min').away('7 min').work('1 h').work('10 min');
  expect(day.totals().results).toEqual({ taken: 1, partly: 0, natural: 1, postponed: 1, skipped: 1, missed: 1 });
});

it('The minutes of a day are all accounted for, once', () => {
  const day = timeline({ polite: false }).work('20 min').done().away('3 min').work('30 min').start().away('5 min');
  day.work('10 min').pause('5 min').work('10 min').lock('20 min').close('5 min').work('10 min');
  const { ms } = day.totals();
  const sum = ms.desk + ms.stopped + ms.away + ms.break + ms.closed;
  expect(sum / 60_000).toBe(113);
  expect([ms.stopped, ms.away, ms.break, ms.closed].map((span) => span / 60_000)).toEqual([5, 23, 5, 5]);
});

it('A late idle event repaints what had been written as work', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('49 min 30 s').away('3 min').work('2 min 30 s');
  day.event({ kind: 'wake' });
  expect(day.spans()).toEqual(['09:00:00–09:49:30 desk', '09:49:30–09:52:30 away', '09:52:30–09:55:00 desk']);
});

it('Of a holiday only the first and the last day are painted', () => {
  const day = timeline({ only: 'stretch' }).work('30 min').sleep('240 h').work('10 min');
  expect(day.spans('2026-03-02')).toEqual(['09:00:00–09:30:00 desk', '09:30:00–Tue 00:00:00 away']);
  expect(day.spans('2026-03-07')).toEqual([]);
  expect(day.spans('2026-03-12')).toEqual(['Thu 00:00:00–Thu 09:30:00 away', 'Thu 09:30:00–Thu 09:40:00 desk']);
});

it('A lunch that grows from a micro-break into a stretch break is one fact in the sums', () => {
  const day = timeline({ polite: false }).work('38 min').away('40 min');
  expect(day.totals().results.natural).toBe(1);
});

it('A break is painted as a break, from its start to its end', () => {
  const day = timeline({ only: 'stretch' }).work('20 min').start().away('5 min').work('10 min');
  expect(day.spans()).toEqual(['09:00:00–09:20:00 desk', '09:20:00–09:25:00 break', '09:25:00–09:35:00 desk']);
});

it('Every fact has an id of its own, over a whole week', () => {
  const day = timeline({ polite: false });
  for (let round = 0; round < 7; round++) day.work('1 h 30 min').away('10 min').work('2 h').sleep('20 h 20 min');
  const days = ['02', '03', '04', '05', '06', '07', '08'];
  const ids = days.flatMap((name) => day.facts(`2026-03-${name}`).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});
