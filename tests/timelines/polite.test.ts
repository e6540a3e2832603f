import { expect, it } from 'vitest';
import { timeline } from './timeline';

it('Decision 2: whoever types without a pause sees the badge at once and the rest two minutes later', () => {
  timeline({ only: 'stretch' })
    .work('53 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:52:00 chime, notification']);
});

it('Decision 2: the first fifteen seconds without input are the right moment', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .away('20 s')
    .work('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:50:45 chime, notification']);
});

it('Decision 2: fourteen seconds without input are not', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .away('14 s')
    .work('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:52:00 chime, notification']);
});

it('Decision 2: nobody is typing when the break falls due, so nothing has to wait', () => {
  timeline({ only: 'stretch' })
    .work('49 min 40 s')
    .away('30 s')
    .work('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('Decision 2: a pause that was over before the break fell due does not count', () => {
  timeline({ only: 'stretch' })
    .work('49 min 20 s')
    .away('30 s')
    .work('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:52:00 chime, notification']);
});

it('Decision 2: the two minutes are work time; a locked screen in between does not use them up', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .lock('3 min')
    .work('11 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:55:00 chime, notification',
      '10:03:00 stretch missed, ! gone',
    ]);
});

it('Decision 2: the interval of the idle API is lowered only while a due break waits', () => {
  const day = timeline({ only: 'stretch' }).work('49 min 50 s');
  expect(day.shown.idleAfter).toBe(60_000);
  day.work('20 s');
  expect(day.shown.idleAfter).toBe(15_000);
  day.work('2 min');
  expect(day.shown.idleAfter).toBe(60_000);
});

it('Decision 2: with the switch off nothing waits', () => {
  timeline({ only: 'stretch', polite: false })
    .work('53 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('Decision 2: half a minute of thinking while the interval is lowered is no absence', () => {
  timeline({ only: 'stretch' })
    .work('50 min 10 s')
    .away('30 s')
    .work('10 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:50:25 chime, notification',
      '10:00:00 stretch missed, ! gone',
    ]);
});

it('Decision 2: the notice before the break is not held back', () => {
  timeline({ only: 'stretch' }).work('49 min 30 s').expect(['09:49:00 notice']);
});

it('Decision 2: the page follows a minute after the polite moment, not after the badge', () => {
  timeline({ only: 'stretch', windows: true })
    .work('50 min 30 s')
    .away('20 s')
    .work('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:50:45 chime, notification', '09:51:45 page']);
});

it('Decision 2: politeness applies to each new asking of a postponed break', () => {
  timeline({ only: 'stretch' })
    .work('50 min 30 s')
    .postpone(5)
    .work('8 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch',
      '09:50:30 stretch postponed, ! gone',
      '09:55:30 ! stretch',
      '09:57:30 chime, notification',
    ]);
});
