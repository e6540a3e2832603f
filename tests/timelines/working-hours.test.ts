import { expect, it } from 'vitest';
import { hours, timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('Before working hours nothing counts; the first break comes fifty minutes into them', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T08:00:00', hours: hours('09:00-17:00') })
    .work('1 h 51 min')
    .expect(['08:00:00 hold off-hours', '09:00:00 free of off-hours', '09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Decision 13: working hours end during a prompt: withdrawn, no fact', () => {
  const day = timeline({ only: 'stretch', polite: false, begins: '2026-03-02T16:05:00', hours: hours('09:00-17:00') });
  day.work('4 h').expect(['16:54:00 notice', `16:55:00 ${PROMPT}`, '17:00:00 ! gone, hold off-hours']);
  expect(day.facts()).toEqual([]);
});

it('Decision 7: working hours end during a running break, which goes on', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T16:05:00', hours: hours('09:00-17:00') })
    .work('53 min')
    .start()
    .away('5 min')
    .expect([
      '16:54:00 notice',
      `16:55:00 ${PROMPT}`,
      '16:58:00 ! gone, page',
      '17:00:00 hold off-hours',
      '17:03:00 stretch taken, end chime',
    ]);
});

it('Lunch between two ranges stops the clock of whoever works on', () => {
  timeline({
    only: 'stretch',
    polite: false,
    begins: '2026-03-02T11:30:00',
    hours: hours('09:00-12:00 13:00-17:00'),
  })
    .work('1 h 51 min')
    .expect(['12:00:00 hold off-hours', '13:00:00 free of off-hours', '13:19:00 notice', `13:20:00 ${PROMPT}`]);
});

it('A break due just before lunch waits for the afternoon and its grace', () => {
  timeline({
    only: 'stretch',
    polite: false,
    begins: '2026-03-02T11:05:00',
    hours: hours('09:00-12:00 13:00-17:00'),
  })
    .work('1 h 57 min')
    .expect([
      '11:54:00 notice',
      `11:55:00 ${PROMPT}`,
      '12:00:00 ! gone, hold off-hours',
      '13:00:00 free of off-hours',
      '13:01:00 ! stretch',
    ]);
});

it('Decision 13: ranges that overlap are one range', () => {
  timeline({
    only: 'stretch',
    polite: false,
    begins: '2026-03-02T11:30:00',
    hours: hours('09:00-12:00 11:00-14:00'),
  })
    .work('51 min')
    .expect(['12:19:00 notice', `12:20:00 ${PROMPT}`]);
});

it('Ranges that touch are one range: no hold flickers at noon', () => {
  timeline({
    only: 'stretch',
    polite: false,
    begins: '2026-03-02T11:30:00',
    hours: hours('12:00-17:00 09:00-12:00'),
  })
    .work('51 min')
    .expect(['12:19:00 notice', `12:20:00 ${PROMPT}`]);
});

it('A day without ranges is off', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-07T09:00:00', hours: hours('09:00-17:00') })
    .work('3 h')
    .expect(['09:00:00 hold off-hours']);
});

it('An empty week, should one ever be stored, is off and wakes nobody in vain', () => {
  const day = timeline({ only: 'stretch', hours: hours('09:00-17:00', '') }).work('3 h');
  day.expect(['09:00:00 hold off-hours']);
  expect(day.shown.wakeAt).toBeNull();
});

it('Decision 13: 22:00 to 06:00 belongs to the day it began, and works through midnight', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-06T23:30:00', hours: hours('22:00-06:00', '5') })
    .work('51 min')
    .expect(['Sat 00:19:00 notice', `Sat 00:20:00 ${PROMPT}`]);
});

it('Decision 13: the night shift of Friday ends on Saturday at six, and Saturday night is off', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-07T05:30:00', hours: hours('22:00-06:00', '5') })
    .work('17 h')
    .expect(['06:00:00 hold off-hours']);
});

it('Decision 6: "Take a break now" works outside working hours and is logged', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T20:00:00', hours: hours('09:00-17:00') })
    .work('10 min')
    .start()
    .away('5 min')
    .expect(['20:00:00 hold off-hours', '20:10:00 page', '20:15:00 stretch taken, end chime']);
});

it('Decision 6: "I already took a break" restarts both timers and is natural by the user\'s word', () => {
  timeline({ polite: false })
    .work('19 min')
    .tookBreak()
    .again()
    .work('21 min')
    .expect(['09:19:00 stretch natural by the user, answered already', '09:39:00 ! micro, notification']);
});

it('"Restart the timer" restarts both without a fact', () => {
  timeline({ polite: false })
    .work('19 min')
    .command({ do: 'restart' })
    .work('21 min')
    .expect(['09:39:00 ! micro, notification']);
});

it('The night after work is one natural break, dated from when it began; the morning has its full interval', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T16:30:00', hours: hours('09:00-17:00') })
    .work('40 min')
    .sleep('16 h')
    .workUntil('09:51:00')
    .expect(['17:00:00 hold off-hours', 'Tue 09:10:00 stretch natural from 17:10:00, free of off-hours']);
});

it('Working hours chosen while a prompt is open: outside them it is withdrawn', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T19:00:00' })
    .work('52 min')
    .settings({ hours: hours('09:00-17:00') })
    .work('10 min')
    .expect(['19:49:00 notice', `19:50:00 ${PROMPT}`, '19:52:00 ! gone, hold off-hours']);
});

it('Time outside working hours is "stopped" in the books', () => {
  const day = timeline({ only: 'stretch', begins: '2026-03-02T16:50:00', hours: hours('09:00-17:00') });
  day.work('30 min');
  expect(day.spans()).toEqual(['16:50:00–17:00:00 desk', '17:00:00–17:20:00 stopped (off-hours)']);
});
