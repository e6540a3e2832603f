import { expect, it } from 'vitest';
import { timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('In a meeting the clock goes on; what falls due waits for its end and one minute of grace', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('15 min')
    .work('20 min')
    .expect(['09:45:00 hold meeting', '10:00:00 free of meeting', `10:01:00 ${PROMPT}`]);
});

it('A meeting that is over before the break is due changes nothing', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .meeting('20 min')
    .work('31 min')
    .expect(['09:20:00 hold meeting', '09:40:00 free of meeting', '09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('A meeting withholds the notice as well', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('4 min 30 s')
    .work('6 min')
    .expect(['09:45:00 hold meeting', '09:49:30 free of meeting, notice', `09:50:30 ${PROMPT}`]);
});

it('A meeting that begins during a prompt freezes it: withdrawn, due, and asked again after it, each rung once', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('50 min 30 s')
    .meeting('20 min')
    .work('23 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:50:30 ! gone, hold meeting',
      '10:10:30 free of meeting',
      // The same break: its chime and its notification were shown, its page was not.
      '10:11:30 ! stretch',
      '10:12:30 page',
    ]);
});

it('A meeting during a postponement: the clock goes on, the asking waits', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('1 min')
    .meeting('10 min')
    .work('12 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:51:00 stretch postponed, ! gone',
      '09:52:00 hold meeting',
      '10:02:00 free of meeting',
      `10:03:00 ${PROMPT}`,
    ]);
});

it('Decision 7: a meeting during a running break leaves it alone', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .start()
    .away('1 min')
    .meeting('30 min')
    .away('4 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:51:00 ! gone, page',
      '09:52:00 hold meeting',
      '09:56:00 stretch taken, end chime',
    ]);
});

it('A meeting ended by hand: one minute of grace from there', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('2 h')
    .work('10 min')
    .command({ do: 'meeting-over' })
    .work('2 min')
    .expect(['09:45:00 hold meeting', '09:55:00 free of meeting', `09:56:00 ${PROMPT}`]);
});

it('A meeting ended twice is answered "already"; one in the past or longer than twelve hours is refused', () => {
  timeline({ only: 'stretch' })
    .meeting('1 h')
    .command({ do: 'meeting-over' })
    .again()
    .meeting('-5 min')
    .meeting('13 h')
    .expect(['09:00:00 hold meeting, free of meeting, answered already, refused past, refused too-long']);
});

it('Two meetings: the longer one set later is the one that counts', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('10 min')
    .work('5 min')
    .meeting('30 min')
    .work('32 min')
    .expect(['09:45:00 hold meeting', '10:20:00 free of meeting', `10:21:00 ${PROMPT}`]);
});

it('A tab in front that plays sound at the moment of the prompt holds it until it is silent', () => {
  timeline({ only: 'stretch', polite: false })
    .work('47 min')
    .sound('front')
    .work('6 min')
    .sound(null)
    .work('10 min')
    // Read at the wakes of 09:48 and 09:50 (on), then at a heartbeat (off).
    .expect(['09:48:00 hold sound', '09:55:00 free of sound', `09:56:00 ${PROMPT}`]);
});

it('Sound from a tab behind holds nothing', () => {
  timeline({ only: 'stretch', polite: false })
    .sound('behind')
    .work('51 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('With the switch off sound in front holds nothing', () => {
  timeline({ only: 'stretch', polite: false, quietForSound: false })
    .sound('front')
    .work('51 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('A window in full screen holds; with the switch off it does not', () => {
  timeline({ only: 'stretch', polite: false })
    .work('47 min')
    .fullScreen(true)
    .work('6 min')
    .fullScreen(false)
    .work('5 min')
    .expect(['09:48:00 hold full-screen', '09:55:00 free of full-screen', `09:56:00 ${PROMPT}`]);
  timeline({ only: 'stretch', polite: false, quietForFullScreen: false })
    .fullScreen(true)
    .work('51 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Sound that begins while a prompt is open withdraws it at the next wake', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .sound('front')
    .work('6 min')
    .sound(null)
    .work('7 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:55:00 ! gone, hold sound',
      '10:00:00 free of sound',
      '10:01:00 ! stretch',
    ]);
});

it('Two holds at once: only the end of the last one counts', () => {
  timeline({ only: 'stretch', polite: false })
    .work('47 min')
    .fullScreen(true)
    .meeting('20 min')
    .work('10 min')
    .fullScreen(false)
    .work('12 min')
    .expect([
      '09:47:00 hold meeting, hold full-screen',
      '10:00:00 free of full-screen',
      '10:07:00 free of meeting',
      `10:08:00 ${PROMPT}`,
    ]);
});

it('Decision 8: sound that never stops is spent after an hour', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .sound('front')
    .work('1 h 10 min')
    .expect(['09:35:00 hold sound', '10:35:00 free of sound', `10:36:00 ${PROMPT}`]);
});

it('Decision 8: spent, it stays spent until five minutes of silence; then it holds again', () => {
  timeline({ only: 'stretch', polite: false, missedAfter: null })
    .work('30 min')
    .sound('front')
    .work('1 h 12 min')
    .sound(null)
    .work('2 min')
    .sound('front')
    .work('10 min')
    .sound(null)
    .work('5 min')
    .sound('front')
    .work('6 min')
    .expect([
      '09:35:00 hold sound',
      '10:35:00 free of sound',
      `10:36:00 ${PROMPT}`,
      // Two minutes of silence were too short; five are enough, seen by a wake in them.
      '11:01:00 ! gone, hold sound',
    ]);
});

it('Decision 8: two minutes of silence that a wake happens to see do not arm it again', () => {
  timeline({ only: 'stretch', polite: false, missedAfter: null })
    .work('30 min')
    .sound('front')
    .work('1 h 12 min')
    .sound(null)
    .work('1 min')
    .command({ do: 'look' })
    .work('1 min')
    .sound('front')
    .command({ do: 'look' })
    .work('20 min')
    .expect(['09:35:00 hold sound', '10:35:00 free of sound', `10:36:00 ${PROMPT}`]);
});

it('Decision 8: full screen that never ends is spent after an hour as well', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .fullScreen(true)
    .work('1 h 10 min')
    .expect(['09:35:00 hold full-screen', '10:35:00 free of full-screen', `10:36:00 ${PROMPT}`]);
});

it('Decision 8: a film sits, is quiet, and the break that fell due asks after the grace', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .film('52 min')
    .work('10 min')
    .expect(['09:31:00 hold sound', '10:22:00 free of sound', `10:23:00 ${PROMPT}`]);
});

it('Decision 8: sound counts as sitting for an hour at most; then nobody is there', () => {
  const day = timeline({ only: 'stretch', polite: false, quietForSound: false })
    .work('10 min')
    .film('1 h 30 min')
    .work('30 min');
  day.expect([
    '09:49:00 notice',
    `09:50:00 ${PROMPT}`,
    '10:00:00 stretch missed, ! gone',
    // Nobody moved since 09:10: away from 10:10 on, ten minutes of work after the last break.
  ]);
  expect(day.spans()).toEqual(['09:00:00–10:10:00 desk', '10:10:00–10:40:00 away', '10:40:00–11:10:00 desk']);
});

it('Decision 8: after such a film the first touch lets sound count as sitting again', () => {
  const day = timeline({ only: 'stretch', polite: false, quietForSound: false })
    .work('10 min')
    .film('1 h 30 min')
    .sound('front')
    .work('1 min')
    .away('20 min')
    .work('10 min');
  expect(day.spans()).toEqual(['09:00:00–10:10:00 desk', '10:10:00–10:40:00 away', '10:40:00–11:11:00 desk']);
});

it('Decision 8: a lecture with sound and a touch every three minutes is work from beginning to end', () => {
  const day = timeline({ only: 'stretch', polite: false, quietForSound: false }).sound('front');
  for (let note = 0; note < 17; note++) day.work('1 s').away('2 min 59 s');
  day.expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
  expect(day.spans()).toEqual(['09:00:00–09:50:00 desk']);
});

it('With "sound counts as sitting" off a film is a break like any absence', () => {
  timeline({ only: 'stretch', polite: false, soundSits: false })
    .work('30 min')
    .film('20 min')
    .work('10 min')
    .expect(['09:31:00 hold sound', '09:36:00 stretch natural from 09:30:00', '09:50:00 free of sound']);
});

it('Music in a tab behind counts as sitting as well: any sound does', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .sound('behind')
    .away('10 min')
    .work('11 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('A screen locked while the film plays on is an absence at once', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .sound('front')
    .away('10 min')
    .lock('8 min')
    .sound(null)
    .work('1 min')
    .expect(['09:21:00 hold sound', '09:35:00 stretch natural from 09:30:00', '09:38:00 free of sound']);
});

it('A quiet hold is named in the books, and counts as time at the desk', () => {
  const day = timeline({ only: 'stretch' }).work('20 min').meeting('10 min').work('20 min');
  expect(day.spans()).toEqual(['09:00:00–09:20:00 desk', '09:20:00–09:30:00 desk (meeting)', '09:30:00–09:40:00 desk']);
});
