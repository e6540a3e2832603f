import { expect, it } from 'vitest';
import { timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('Decision 15: closed for less than the break takes, the browser only stops the clock', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .close('4 min')
    .work('21 min')
    .expect(['09:53:00 notice', `09:54:00 ${PROMPT}`]);
});

it('Decision 15: closed for longer, it restarts the timers, without a fact', () => {
  const day = timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .close('10 min')
    .work('51 min')
    .expect(['10:44:00 notice', `10:45:00 ${PROMPT}`]);
  expect(day.facts()).toEqual([]);
});

it('Decision 15: closed for half a minute restarts the micro timer alone', () => {
  timeline({ polite: false })
    .work('15 min')
    .close('30 s')
    .work('36 min')
    .expect([
      '09:35:30 ! micro, notification',
      // Missed at the first wake after four minutes; the notice would wait for it.
      '09:40:30 micro missed, ! gone',
      '09:49:30 notice',
      `09:50:30 ${PROMPT}`,
    ]);
});

it('Decision 15: no prompt in the first minute after the browser was opened', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 50 s')
    .close('1 min')
    .work('3 min')
    // Ten seconds of work were missing; the minute is longer.
    .expect(['09:49:00 notice', `09:51:50 ${PROMPT}`]);
});

it('A night with the browser closed: the morning begins with a full interval', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T16:30:00' })
    .work('45 min')
    .close('16 h')
    .work('51 min')
    .expect(['Tue 10:04:00 notice', `Tue 10:05:00 ${PROMPT}`]);
});

it('Closed during a prompt, for longer than the break takes: withdrawn, no fact', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .close('20 min')
    .work('10 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '10:12:00 ! gone']);
});

it('Closed during a postponement, shortly: what was left is left', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('1 min')
    .command({ do: 'look' })
    .close('2 min')
    .work('5 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '09:51:00 stretch postponed, ! gone', `09:58:00 ${PROMPT}`]);
});

it('Closed during a pause: the pause ends when it said', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .pause('30 min')
    .close('2 min')
    .work('1 h')
    .expect(['09:20:00 ‖, hold paused', '09:50:00 ‖ gone, free of paused', '10:19:00 notice', `10:20:00 ${PROMPT}`]);
});

it('Decision 15: a closed browser is one span of its own and never rest', () => {
  const day = timeline({ only: 'stretch' }).work('20 min').close('30 min').work('10 min');
  expect(day.spans()).toEqual(['09:00:00–09:20:00 desk', '09:20:00–09:50:00 closed', '09:50:00–10:00:00 desk']);
});

it('Crashed and restarted five times in an hour: no burst, and work adds up', () => {
  const day = timeline({ only: 'stretch', polite: false });
  for (let crash = 0; crash < 4; crash++) day.work('10 min').close('10 s');
  day.work('11 min').expect(['09:49:40 notice', `09:50:40 ${PROMPT}`]);
});

it('Decision 15: what was worked since the last wake is not known any more, and goes with the closed time', () => {
  timeline({ only: 'stretch', polite: false })
    // The last heartbeat is that of 09:30.
    .work('33 min')
    .close('1 min')
    .work('21 min')
    .expect(['09:53:00 notice', `09:54:00 ${PROMPT}`]);
});

it('"Only pauses": a browser closed over night still restarts the timer', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses', begins: '2026-03-02T16:30:00' })
    .work('45 min')
    .close('16 h')
    .work('20 min')
    .expect([]);
});
