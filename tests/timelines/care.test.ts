import { expect, test } from 'vitest';
import { CARE_GAP, CARE_LIMIT } from '../../core/limits';
import { HOUR, MINUTE } from '../../core/units';
import { hours, ms, timeline } from './timeline';

/*
 * Cold and warmth sessions: once started they end by the wall clock, are announced once, and nothing keeps that back.
 */

const END = '! care, care chime, care notification, care page';

test('a session ends after its fifteen minutes, and says so by sound, badge and page', () => {
  timeline({ only: 'stretch' })
    .work('10 min')
    .care('flare.1')
    .away('20 min')
    .careStop()
    .expect([`09:25:00 ${END}`, '09:30:00 ! gone']);
});

test('the badge counts it', () => {
  timeline({ only: 'stretch', minutes: true })
    .care('flare.1', '20 min')
    .away('21 min')
    .expect([
      '09:00:00 badge 20',
      '09:05:00 badge 15',
      '09:10:00 badge 10',
      '09:15:00 badge 5',
      '09:18:00 badge 2',
      `09:20:00 ${END}`,
    ]);
});

test('without a sound it still says so', () => {
  timeline({ only: 'stretch', chime: false })
    .care('flare.1')
    .away('20 min')
    .expect(['09:15:00 ! care, care notification, care page']);
});

test('every hold that keeps breaks back lets it through', () => {
  timeline({ hours: hours('13:00-17:00'), remind: false, quietForSound: true })
    .sound('front')
    .fullScreen(true)
    .meeting('2 h')
    .pause('until-resumed')
    .care('flare.1')
    .away('20 min')
    .expect([
      '09:00:00 ‖, hold off, hold off-hours, hold meeting, hold sound, hold full-screen, hold paused, ‖ gone',
      `09:15:00 ${END}`,
    ]);
});

test('stopped early it is over without a word', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .careStop()
    .again()
    .away('30 min')
    .expect(['09:05:00 answered already']);
});

test('killed in the middle, before the end was shown, or doubled: announced once', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .again()
    .away('5 min')
    .killWorker()
    .away('9 min')
    .dieBeforeShowing()
    .away('1 min')
    .killWorker()
    .killWorker()
    .away('10 min')
    .expect(['09:00:00 answered already', `09:15:00 ${END}`]);
});

test('with the alarm lost the heartbeat announces it', () => {
  timeline({ only: 'stretch' })
    .care('flare.1', '12 min')
    .away('11 min')
    .loseAlarm()
    .away('5 min')
    .expect([`09:15:00 ${END}`]);
});

test('after sleep it is announced at waking', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .sleep('40 min')
    .work('1 min')
    .expect([`09:45:00 ${END}`]);
});

test('after a restart of the browser in the middle it goes on, after one past its end it is announced', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .close('4 min')
    .work('8 min')
    .expect([`09:15:00 ${END}`]);
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .close('40 min')
    .work('8 min')
    .expect([`09:45:00 ${END}`]);
});

test('an end that is hours past is no news', () => {
  timeline({ only: 'stretch' }).care('flare.1').away('5 min').close('3 h').work('8 min').expect([]);
});

test('an update in the middle ends nothing', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .update()
    .update()
    .away('15 min')
    .expect([`09:15:00 ${END}`]);
});

test('a clock set forward ends it at once, one set back does not lengthen it', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .setClock('1 h')
    .work('1 min')
    .careStop()
    .expect([`10:05:00 ${END}`, '10:06:00 ! gone']);
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .setClock('-3 h')
    .event({ kind: 'wake' })
    .away('20 min')
    .expect([`06:15:00 ${END}`]);
});

test('a clock set back that nobody noticed lengthens it, but not where a page of ours has waited for its end', () => {
  const minutes = () =>
    timeline({ only: 'stretch' }).care('flare.1', '14 min').away('12 min').setClock('-1 min').away('2 min');
  minutes()
    .away('1 min')
    .expect([`09:14:00 ${END}`]);
  minutes()
    .report({ say: 'care-over', id: 'flare.1' })
    .report({ say: 'care-over', id: 'flare.1' })
    .report({ say: 'care-over', id: 'flare.0' })
    .away('5 min')
    .expect([`09:13:00 ${END}`]);
});

test('daylight saving time begins in the middle: fifteen minutes are fifteen minutes', () => {
  timeline({ only: 'stretch', begins: '2026-03-29T00:50:00' })
    .care('flare.1')
    .away('20 min')
    .expect([`02:05:00 ${END}`]);
});

test('it never runs longer than twenty minutes', () => {
  timeline({ only: 'stretch' }).care('flare.1', '21 min').expect(['09:00:00 refused too-long']);
});

test('a second one inside the gap is refused, at any length of the first; after it one may begin', () => {
  const day = timeline({ only: 'stretch' })
    .care('flare.1')
    .away('5 min')
    .careStop()
    .care('flare.2', '15 min', 'warmth')
    .away('1 h')
    .care('flare.2')
    .away('59 min')
    .away('1 min')
    .care('flare.3', '10 min');
  expect(day.stored.care?.id).toBe('flare.3');
  day.away('11 min').expect(['09:05:00 refused too-soon', '10:05:00 refused too-soon', `11:15:00 ${END}`]);
});

test('the gap is kept over a clock that is set back', () => {
  timeline({ only: 'stretch' })
    .care('flare.1')
    .away('20 min')
    .careStop()
    .setClock('-5 h')
    .away('1 h')
    .care('flare.2')
    .away('50 min')
    .care('flare.2')
    .away('5 min')
    .care('flare.2')
    .expect([`09:15:00 ${END}`, '09:20:00 ! gone', '05:20:00 refused too-soon', '06:10:00 refused too-soon']);
});

test('no break asks in the middle of it, nor in the minute after', () => {
  timeline({ only: 'stretch', polite: false, style: 'firm' })
    .work('45 min')
    .care('flare.1')
    .work('17 min')
    .careStop()
    .expect(['09:49:00 notice', `10:00:00 ${END}`, '10:01:00 chime, notification', '10:02:00 ! stretch']);
});

test('a break that asks is put off by a session and asks again after it', () => {
  timeline({ only: 'stretch', polite: false, style: 'gentle' })
    .work('51 min')
    .care('flare.1', '10 min')
    .away('30 s')
    .work('12 min')
    .careStop()
    .expect(['09:50:00 ! stretch, notification', '09:51:00 ! gone', `10:01:00 ${END}`, '10:03:30 ! stretch']);
});

test('the numbers of the contract', () => {
  expect(CARE_LIMIT).toBe(20 * MINUTE);
  expect(CARE_GAP).toBe(2 * HOUR);
  expect(ms('20 min')).toBe(CARE_LIMIT);
});
