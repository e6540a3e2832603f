import { expect, it } from 'vitest';
import { hours, timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';
const FIVE_STEPS = ['1 min', '1 min', '1 min', '1 min', '1 min'];

/*
 * "look" after a jump is the wake that notices it: somebody opens the popup. Without one the next wake is a heartbeat, and
 * what was worked in between cannot be told from nothing.
 */

it('Decision 11: set back by an hour while counting: what had accrued is kept', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .setClock('-1 h')
    .command({ do: 'look' })
    .work('31 min')
    .expect(['08:49:00 notice', `08:50:00 ${PROMPT}`]);
});

it('Decision 11: between two wakes a jump costs at most one heartbeat of work', () => {
  timeline({ only: 'stretch', polite: false })
    .work('23 min')
    .setClock('-1 h')
    .work('33 min')
    // The heartbeat at 08:25 cannot tell five minutes of work from none.
    .expect(['08:54:00 notice', `08:55:00 ${PROMPT}`]);
});

it('Decision 11: set back by a few seconds, as time servers do: the break comes by the clock on the wall', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .setClock('-20 s')
    .work('31 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Decision 11: set back by a year: nothing is stuck', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .setClock('-8760 h')
    .command({ do: 'look' })
    .work('31 min')
    .expect(['Sun 09:49:00 notice', `Sun 09:50:00 ${PROMPT}`]);
});

it('Decision 11: set back during a prompt: it stays, and is missed after ten minutes of presence', () => {
  timeline({ only: 'stretch', polite: false })
    .work('55 min')
    .setClock('-3 h')
    .command({ do: 'look' })
    .work('6 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '07:00:00 stretch missed, ! gone']);
});

it('Decision 11: set back during a running break: it ends after what was left', () => {
  timeline({ only: 'stretch', polite: false, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min')
    .setClock('-1 h')
    .command({ do: 'look' })
    .away('4 min')
    .expect(['09:20:00 page', '08:25:00 stretch taken, end chime']);
});

it('Decision 11: set back during a postponement: what was left is left', () => {
  timeline({ only: 'stretch', polite: false })
    .work('50 min')
    .postpone(10)
    .work('5 min')
    .setClock('-1 h')
    .command({ do: 'look' })
    .work('6 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}, stretch postponed, ! gone`, `09:00:00 ${PROMPT}`]);
});

it('Decision 11: a pause for a quarter of an hour is a duration and moves with the clock', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .pause('15 min')
    .work('5 min')
    .setClock('-2 h')
    .command({ do: 'look' })
    .work('11 min')
    .expect(['09:20:00 ‖, hold paused', '07:35:00 ‖ gone, free of paused']);
});

it('Decision 11: a meeting until ten is until ten, whatever the clock does', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .meeting('40 min')
    .work('10 min')
    .setClock('-1 h')
    .work('1 h 32 min')
    .expect(['09:20:00 hold meeting', '10:00:00 free of meeting', `10:01:00 ${PROMPT}`]);
});

it('Decision 11: "rest of today" is until four in the morning, whatever the clock does', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T22:00:00' })
    .pause('today')
    .work('10 min')
    .setClock('-1 h')
    .work('7 h')
    .expect(['22:00:00 ‖, hold paused', 'Tue 04:00:00 ‖ gone, free of paused']);
});

it('Decision 11: working hours are civil: set back out of them, the clock stops', () => {
  timeline({ only: 'stretch', polite: false, hours: hours('09:00-17:00') })
    .work('20 min')
    .setClock('-1 h')
    .work('1 h 12 min')
    .expect(['08:25:00 hold off-hours', '09:00:00 free of off-hours', '09:29:00 notice', `09:30:00 ${PROMPT}`]);
});

it('Decision 11: set forward by two hours reads like sleep', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .setClock('2 h')
    .work('56 min')
    .expect(['11:35:00 stretch natural from 09:30:00', '12:24:00 notice', `12:25:00 ${PROMPT}`]);
});

it('Decision 11: set forward by a minute is not noticed: a minute counts that nobody worked', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .setClock('1 min')
    .work('20 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Decision 11: set forward during a prompt: as asleep during it', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .setClock('3 h')
    .work('6 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '12:55:00 stretch natural from 09:50:00, ! gone']);
});

it('Set wrong by a day and put right again: one natural break, no burst, and the next break within an interval', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .setClock('24 h')
    .work('10 min')
    .setClock('-24 h')
    .work('51 min')
    .expect(['Tue 09:35:00 stretch natural from 09:30:00', '10:29:00 notice', `10:30:00 ${PROMPT}`]);
});

it('Back and forth by ten minutes every quarter of an hour: breaks go on, none is doubled', () => {
  const day = timeline({ only: 'stretch', polite: false, away: 'pauses' });
  for (let round = 0; round < 3; round++) day.work('15 min').setClock('-10 min').work('15 min').setClock('10 min');
  // Each jump costs the work since the last wake: 18 minutes of 68, and five of the ten that a prompt waits.
  day.expect(['10:07:00 notice', `10:08:00 ${PROMPT}`, '10:13:00 stretch missed, ! gone']);
});

it('No duration in the books is ever negative, whatever the clock does', () => {
  const day = timeline({ only: 'stretch' });
  for (const jump of ['-1 h', '2 h', '-30 min', '-25 h', '49 h']) day.work('17 min').setClock(jump).away('2 min');
  for (const name of ['2026-03-01', '2026-03-02', '2026-03-03']) {
    for (const span of Object.values(day.totals(name).ms)) expect(span).toBeGreaterThanOrEqual(0);
  }
});
