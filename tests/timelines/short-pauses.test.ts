import { expect, it } from 'vitest';
import { timeline } from './timeline';

/*
 * Pauses of less than a minute that a wake happens to see, or that the lowered interval of a due break announces. The idle
 * API never says that they end. Whatever comes next, the work after them is work.
 */

const ONE_STRETCH = { only: 'stretch', polite: false } as const;
const PROMPT = '! stretch, chime, notification';

it('A pause seen by a heartbeat, then work, then the screen is locked: the absence begins at the lock', () => {
  const day = timeline(ONE_STRETCH).work('4 min 30 s').away('40 s').work('3 min').lock('3 min').work('43 min');
  expect(day.spans()).toContain('09:08:10–09:11:10 away');
  day.expect(['09:52:00 notice', `09:53:00 ${PROMPT}`]);
});

it('A pause seen by a heartbeat, then work, then idle: the absence begins at the last touch', () => {
  const day = timeline(ONE_STRETCH).work('4 min 30 s').away('40 s').work('3 min').away('2 min').work('44 min');
  expect(day.spans()).toContain('09:08:10–09:10:10 away');
  day.expect(['09:51:00 notice', `09:52:00 ${PROMPT}`]);
});

it('A pause seen by a heartbeat, then work, then a command: nothing was away', () => {
  timeline(ONE_STRETCH)
    .work('4 min 30 s')
    .away('40 s')
    .work('3 min')
    .command({ do: 'look' })
    .work('42 min 50 s')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('The pause that a polite prompt waited for, then work, then idle: two absences, no natural break', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .away('20 s')
    .work('3 min 39 s')
    .away('2 min')
    .work('10 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:50:45 chime, notification',
      // Ten minutes of presence, the two away left out.
      '10:02:00 stretch missed, ! gone',
    ]);
});

it('The pause that a polite prompt waited for, then work, then the screen is locked: away from the lock on', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .away('20 s')
    .work('3 min 10 s')
    .lock('3 min')
    .work('10 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:50:45 chime, notification',
      '10:03:00 stretch missed, ! gone',
    ]);
});

it('The pause that a polite prompt waited for, then work, then it is postponed: all of it was presence', () => {
  const day = timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .away('20 s')
    .work('3 min 10 s')
    .postpone(5)
    .work('6 min');
  day.expect([
    '09:49:00 notice',
    '09:50:00 ! stretch',
    '09:50:45 chime, notification',
    '09:54:00 stretch postponed, ! gone',
    '09:59:00 ! stretch',
  ]);
  expect(day.totals().ms.away).toBe(0);
});

it('A micro-break taken by rest, then work: the rest ends where the hand came back', () => {
  const day = timeline({ only: 'micro', polite: false }).work('20 min 30 s').away('30 s').work('4 min').lock('3 min');
  day.work('16 min').expect([
    '09:20:00 ! micro, notification',
    '09:20:50 micro taken from 09:20:30, ! gone',
    // Four minutes of work are less than half an interval; three minutes away start the timer anew.
  ]);
  expect(day.spans().at(-2)).toBe('09:25:00–09:28:00 away');
});

it('Twenty pauses of half a minute in an hour are an hour of work', () => {
  const day = timeline(ONE_STRETCH);
  for (let pause = 0; pause < 20; pause++) day.work('2 min 10 s').away('50 s');
  day.expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '10:00:00 stretch missed, ! gone']);
  expect(day.totals().ms.away).toBe(0);
});
