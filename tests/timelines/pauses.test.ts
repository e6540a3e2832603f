import { expect, it } from 'vitest';
import { hours, timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('A pause of a quarter of an hour stops the clock, shows its sign and ends by itself', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .pause('15 min')
    .work('46 min')
    .expect(['09:20:00 ‖, hold paused', '09:35:00 ‖ gone, free of paused', '10:04:00 notice', `10:05:00 ${PROMPT}`]);
});

it('A pause during a prompt withdraws it; after pause and grace the same break asks, each rung once', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .pause('15 min')
    .work('17 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:52:00 ‖, hold paused',
      '10:07:00 ‖ gone, free of paused',
      '10:08:00 ! stretch',
    ]);
});

it('A pause stops the clock of a postponement', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('2 min')
    .pause('30 min')
    .work('34 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:51:00 stretch postponed, ! gone',
      '09:53:00 ‖, hold paused',
      '10:23:00 ‖ gone, free of paused',
      `10:26:00 ${PROMPT}`,
    ]);
});

it('Decision 7: a pause during a running break leaves the break alone', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .away('1 min')
    .pause('30 min')
    .away('4 min')
    .expect(['09:20:00 page', '09:21:00 hold paused', '09:25:00 stretch taken, ‖, end chime']);
});

it('Resumed early: the clock goes on from where it stood', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .pause('2 h')
    .work('10 min')
    .resume()
    .again()
    .work('31 min')
    .expect([
      '09:20:00 ‖, hold paused',
      '09:30:00 ‖ gone, free of paused, answered already',
      '09:59:00 notice',
      `10:00:00 ${PROMPT}`,
    ]);
});

it('A pause of more than a day is refused', () => {
  timeline({ only: 'stretch' }).pause('25 h').expect(['09:00:00 refused too-long']);
});

it('An absence during a pause is an absence: the natural break counts', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .pause('30 min')
    .work('5 min')
    .away('10 min')
    .work('16 min')
    .expect(['09:30:00 ‖, hold paused', '09:41:00 stretch natural from 09:35:00', '10:00:00 ‖ gone, free of paused']);
});

it('"Until I resume" keeps its sign, asks once at the first wake of the next day, and goes on', () => {
  timeline({ only: 'stretch' })
    .work('20 min')
    .pause('until-resumed')
    .work('8 h')
    .lock('16 h')
    .work('3 h')
    .expect(['09:20:00 ‖, hold paused', 'Tue 00:00:00 asks about pause']);
});

it('"Until I resume" over a night asleep asks when somebody wakes the machine', () => {
  timeline({ only: 'stretch' })
    .work('20 min')
    .pause('until-resumed')
    .work('8 h')
    .sleep('16 h')
    .work('3 h')
    .expect(['09:20:00 ‖, hold paused', 'Tue 09:20:00 asks about pause']);
});

it('"Until I resume" does not ask again on the day after, nor after a restart of the browser', () => {
  timeline({ only: 'stretch' })
    .work('20 min')
    .pause('until-resumed')
    .lock('15 h')
    .work('8 h')
    .close('10 min')
    .lock('16 h')
    .work('2 h')
    .expect(['09:20:00 ‖, hold paused', 'Tue 00:00:00 asks about pause']);
});

it('Decision 12: "rest of today" without working hours ends at four in the morning', () => {
  const day = timeline({ only: 'stretch', begins: '2026-03-02T15:00:00' }).pause('today').sleep('13 h 30 min');
  day.work('10 min').expect(['15:00:00 ‖, hold paused', 'Tue 04:30:00 ‖ gone, free of paused']);
});

it('Decision 12: "rest of today" at 23:50 is not over ten minutes later', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T23:50:00' })
    .pause('today')
    .work('4 h 20 min')
    .expect(['23:50:00 ‖, hold paused', 'Tue 04:00:00 ‖ gone, free of paused']);
});

it('Decision 12: "rest of today" at half past three in the morning is not over at four', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T03:30:00' })
    .pause('today')
    .work('1 h')
    .expect(['03:30:00 ‖, hold paused']);
});

it('Decision 12: "rest of today" ends at the next start of working hours', () => {
  timeline({ only: 'stretch', hours: hours('09:00-17:00') })
    .work('1 h')
    .pause('today')
    .sleep('22 h')
    .workUntil('09:10:00')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:52:00 chime, notification',
      '10:00:00 stretch missed, ! gone, ‖, hold paused',
      'Tue 08:00:00 hold off-hours',
      'Tue 09:00:00 ‖ gone, free of paused, free of off-hours',
    ]);
});

it('Decision 12: "rest of today" on Friday ends on Monday', () => {
  const day = timeline({ only: 'stretch', begins: '2026-03-06T15:00:00', hours: hours('09:00-17:00') });
  day.pause('today');
  expect(day.stored.pause?.civil).toBe('2026-03-09T09:00');
});

it('Decision 12: "rest of today" at lunch does not end in the afternoon', () => {
  const day = timeline({ only: 'stretch', begins: '2026-03-02T12:30:00', hours: hours('09:00-12:00 13:00-17:00') });
  day.pause('today');
  expect(day.stored.pause?.civil).toBe('2026-03-03T09:00');
});

it('Decision 12: "rest of today" at 00:10 in a night shift means the shift', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T22:00:00', hours: hours('22:00-06:00'), polite: false })
    .work('2 h 10 min')
    .pause('today')
    .work('7 h')
    .expect([
      '22:49:00 notice',
      '22:50:00 ! stretch, chime, notification',
      '23:00:00 stretch missed, ! gone',
      '23:49:00 notice',
      '23:50:00 ! stretch, chime, notification',
      'Tue 00:00:00 stretch missed, ! gone',
      'Tue 00:10:00 ‖, hold paused',
      'Tue 06:00:00 hold off-hours',
    ]);
});

it('Time under a pause is "stopped" in the books, whoever sits there', () => {
  const day = timeline({ only: 'stretch' }).work('20 min').pause('15 min').work('20 min');
  expect(day.spans()).toEqual([
    '09:00:00–09:20:00 desk',
    '09:20:00–09:35:00 stopped (paused)',
    '09:35:00–09:40:00 desk',
  ]);
});

it('"Remind here: no" stops everything, with the sign on the badge, until it is switched on again', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .settings({ remind: false })
    .work('3 h')
    .settings({ remind: true })
    .work('31 min')
    .expect(['09:20:00 ‖, hold off', '12:20:00 ‖ gone, free of off', '12:49:00 notice', `12:50:00 ${PROMPT}`]);
});

it('Decision 6: "Take a break now" works under a pause and is logged', () => {
  timeline({ only: 'stretch', polite: false })
    .pause('2 h')
    .work('10 min')
    .start()
    .away('5 min')
    .work('1 min')
    .expect(['09:00:00 ‖, hold paused', '09:10:00 ‖ gone, page', '09:15:00 stretch taken, ‖, end chime']);
});
