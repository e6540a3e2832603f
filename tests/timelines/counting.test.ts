import { it } from 'vitest';
import { timeline } from './timeline';

it('A stretch break is announced after 49 minutes at the desk and asks after 50', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('A micro-break asks after 20 minutes, without notice and without a sound', () => {
  timeline({ only: 'micro', polite: false }).work('21 min').expect(['09:20:00 ! micro, notification']);
});

it('An hour and a half at the default settings, typing without a pause and without an answer', () => {
  timeline().work('1 h 30 min').expect([
    '09:20:00 ! micro',
    '09:22:00 notification',
    // Four minutes are enough for a micro-break; the next heartbeat tidies it away.
    '09:27:00 micro missed, ! gone',
    // The next micro-break, due at 09:47, gives way to the stretch break that is near.
    '09:49:00 notice',
    '09:50:00 ! stretch',
    '09:52:00 chime, notification',
    '10:00:00 stretch missed, ! gone',
    '10:07:00 ! micro',
    '10:09:00 notification',
    '10:14:00 micro missed, ! gone, hold nobody',
  ]);
});

it('Three minutes away move the break three minutes on', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('3 min')
    .work('31 min')
    .expect(['09:52:00 notice', '09:53:00 ! stretch, chime, notification']);
});

it('Ten absences of two minutes add up to twenty minutes that did not count', () => {
  const day = timeline({ only: 'stretch', polite: false });
  for (let round = 0; round < 10; round++) day.work('4 min').away('2 min');
  day.work('10 min').expect(['10:09:00 notice', '10:10:00 ! stretch, chime, notification']);
});

it('Forty seconds of thinking are work: idle below the threshold is no absence', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('40 s')
    .work('30 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('Forty seconds of thinking are work even where a wake falls into them', () => {
  timeline({ only: 'stretch', polite: false })
    .work('4 min 30 s')
    // The heartbeat of 09:05 finds nobody moving, the one of 09:10 finds somebody typing since 09:05:10.
    .away('40 s')
    .work('45 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('A minute without input is an absence from its first second', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('1 min')
    .work('31 min')
    .expect(['09:50:00 notice', '09:51:00 ! stretch, chime, notification']);
});

it('With a threshold of ten minutes, eight minutes of reading on paper at the desk count as work', () => {
  timeline({ only: 'stretch', polite: false, idleAfter: 600_000 })
    .work('20 min')
    .away('8 min')
    .work('23 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('With a threshold of fifteen seconds, twenty seconds without input stop the clock', () => {
  timeline({ only: 'stretch', polite: false, idleAfter: 15_000 })
    .work('20 min')
    .away('20 s')
    .work('31 min')
    .expect(['09:49:20 notice', '09:50:20 ! stretch, chime, notification']);
});

it('A locked screen is an absence at once, however short', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .lock('30 s')
    .work('31 min')
    .expect(['09:49:30 notice', '09:50:30 ! stretch, chime, notification']);
});

it('Idle that turns into a locked screen is one absence, from the last touch', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('2 min')
    .lock('1 min')
    .work('31 min')
    .expect(['09:52:00 notice', '09:53:00 ! stretch, chime, notification']);
});

it('Unlocking the screen and leaving again at once: both parts are away', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .lock('2 min')
    .away('2 min')
    .work('31 min')
    .expect(['09:53:00 notice', '09:54:00 ! stretch, chime, notification']);
});

it('A plan of 30 minutes asks every 30 minutes, and only its own break restarts it', () => {
  timeline({ only: 'stretch', polite: false, notice: 0, stretch: { on: true, every: 1_800_000, length: 180_000 } })
    .work('30 min')
    .start()
    .away('3 min')
    .work('31 min')
    .expect([
      '09:30:00 ! stretch, chime, notification, ! gone, page',
      '09:33:00 stretch taken, end chime',
      '10:03:00 ! stretch, chime, notification',
    ]);
});

it('With both kinds off nothing ever asks', () => {
  const day = timeline({ only: 'stretch' }).plan('stretch', { on: false });
  day.work('4 h').expect([]);
});
