import { it } from 'vitest';
import { timeline } from './timeline';

const micro = (minutes: number) => ({ on: true, every: minutes * 60_000, length: 20_000 });

it('Decision 3: a micro-break due while a stretch break asks is absorbed without a fact', () => {
  timeline({ polite: false, micro: micro(26) })
    .work('26 min 10 s')
    .done()
    .work('28 min')
    .skip()
    .work('26 min')
    .expect([
      '09:26:00 ! micro, notification',
      '09:26:10 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      // Due at 09:52:10 and absorbed there: its timer starts anew.
      '09:54:10 stretch skipped, ! gone',
      '10:18:10 ! micro, notification',
    ]);
});

it('Decision 3: a micro-break due within five minutes of a stretch break is absorbed', () => {
  timeline({ polite: false, micro: micro(46) })
    .work('51 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('Decision 3: exactly five minutes before it, too', () => {
  timeline({ polite: false, micro: micro(45) })
    .work('51 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('Decision 3: six minutes before a stretch break a micro-break asks', () => {
  timeline({ polite: false, micro: micro(44) })
    .work('44 min 20 s')
    .done()
    .work('6 min')
    .expect([
      '09:44:00 ! micro, notification',
      '09:44:20 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
    ]);
});

it('Decision 3: a stretch break due while a micro prompt is open takes its place, one surface', () => {
  timeline({ polite: false, missedAfter: null })
    .work('51 min')
    .expect(['09:20:00 ! micro, notification', '09:50:00 ! stretch, chime, notification']);
});

it('Decision 3: while a stretch break is postponed by ten minutes a micro-break asks', () => {
  timeline({ polite: false, micro: micro(26) })
    .work('26 min 10 s')
    .done()
    .work('24 min')
    .postpone(10)
    .work('2 min 30 s')
    .done()
    .work('8 min')
    .expect([
      '09:26:00 ! micro, notification',
      '09:26:10 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:50:10 stretch postponed, ! gone',
      '09:52:10 ! micro, notification',
      '09:52:40 micro taken, ! gone',
      '10:00:10 ! stretch, chime, notification',
    ]);
});

it('Decision 3: while a stretch break is postponed by five minutes a micro-break is absorbed', () => {
  timeline({ polite: false, micro: micro(26) })
    .work('26 min 10 s')
    .done()
    .work('24 min')
    .postpone(5)
    .work('6 min')
    .expect([
      '09:26:00 ! micro, notification',
      '09:26:10 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:50:10 stretch postponed, ! gone',
      '09:55:10 ! stretch, chime, notification',
    ]);
});

it('Decision 3: a micro-break due while a stretch break runs is absorbed', () => {
  timeline({ polite: false })
    .work('19 min')
    .start()
    .work('5 min')
    .work('19 min')
    .expect(['09:19:00 page', '09:24:00 stretch taken, end chime']);
});

it('Two breaks due at once under a hold: one prompt, the longer', () => {
  timeline({ polite: false })
    .work('15 min')
    .meeting('45 min')
    .work('47 min')
    .expect(['09:15:00 hold meeting', '10:00:00 free of meeting', '10:01:00 ! stretch, chime, notification']);
});

it('Decision 4: a taken stretch break restarts both timers', () => {
  timeline({ polite: false })
    .work('15 min')
    .start()
    .away('5 min')
    .work('20 min')
    .expect(['09:15:00 page', '09:20:00 stretch taken, end chime', '09:40:00 ! micro, notification']);
});

it('Decision 4: so does one taken in part', () => {
  timeline({ polite: false })
    .work('15 min')
    .start()
    .away('1 min')
    .end()
    .work('20 min')
    .expect(['09:15:00 page', '09:16:00 stretch partly', '09:36:00 ! micro, notification']);
});

it('Decision 4: a micro-break restarts only its own timer', () => {
  timeline({ polite: false })
    .work('20 min 30 s')
    .done()
    .work('20 min 30 s')
    .done()
    .work('10 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:30 micro taken, ! gone',
      '09:40:30 ! micro, notification',
      '09:41:00 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
    ]);
});

it('Decision 4: skipping a stretch break leaves the micro timer alone', () => {
  timeline({ polite: false, micro: micro(36) })
    .work('36 min 10 s')
    .done()
    .work('14 min')
    .skip()
    .work('23 min')
    .expect([
      '09:36:00 ! micro, notification',
      '09:36:10 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:50:10 stretch skipped, ! gone',
      '10:12:10 ! micro, notification',
    ]);
});

it('Decision 4: a missed stretch break leaves the micro timer alone', () => {
  timeline({ polite: false, micro: micro(36) })
    .work('36 min 10 s')
    .done()
    .work('37 min')
    .expect([
      '09:36:00 ! micro, notification',
      '09:36:10 micro taken, ! gone',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '10:00:00 stretch missed, ! gone',
      '10:12:10 ! micro, notification',
    ]);
});

it('Decision 5: a micro-break is taken by twenty seconds without a touch after the prompt', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 30 s')
    .away('25 s')
    .work('20 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:50 micro taken from 09:20:30, ! gone',
      '09:40:50 ! micro, notification',
    ]);
});

it('Decision 5: ten seconds without a touch are not enough', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 30 s')
    .away('10 s')
    .work('5 min')
    .expect(['09:20:00 ! micro, notification', '09:25:00 micro missed, ! gone']);
});

it('Decision 5: "Done" takes it at once', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 12 s')
    .done()
    .expect(['09:20:00 ! micro, notification', '09:20:12 micro taken, ! gone']);
});

it('Decision 5: "Done" twice is done once', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 12 s')
    .done()
    .again()
    .expect(['09:20:00 ! micro, notification', '09:20:12 micro taken, ! gone, answered already']);
});

it('Decision 5: a rest that began before the prompt counts from the prompt', () => {
  timeline({ only: 'micro', polite: false })
    .work('19 min 50 s')
    .away('35 s')
    .work('5 min')
    .expect(['09:20:00 ! micro, notification', '09:20:25 micro taken from 09:20:00, ! gone']);
});

it('Decision 5: a polite micro prompt asks aloud in the pause, and the same pause takes it', () => {
  timeline({ only: 'micro' })
    .work('20 min 30 s')
    .away('25 s')
    .work('5 min')
    .expect(['09:20:00 ! micro', '09:20:45 notification', '09:20:50 micro taken from 09:20:30, ! gone']);
});

it('A micro-break can be postponed and skipped like the other', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 10 s')
    .postpone(5)
    .work('5 min 10 s')
    .skip()
    .work('20 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:10 micro postponed, ! gone',
      '09:25:10 ! micro, notification',
      '09:25:20 micro skipped, ! gone',
      '09:45:20 ! micro, notification',
    ]);
});
