import { expect, it } from 'vitest';
import { hours, timeline } from './timeline';

/*
 * The cells of the contract's phase table that no other file covers. Named "phase, what happens: what comes of it".
 */

const PROMPT = '! stretch, chime, notification';
const ASKED = ['09:49:00 notice', `09:50:00 ${PROMPT}`];

it('Due and held, away for less: it stays due', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('20 min')
    .work('7 min')
    .away('4 min')
    .work('12 min')
    .expect(['09:45:00 hold meeting', '10:05:00 free of meeting', `10:06:00 ${PROMPT}`]);
});

it('Due and held, nobody answers: never missed, however long the hold', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('5 h')
    .work('5 h 2 min')
    .expect(['09:45:00 hold meeting', '14:45:00 free of meeting', `14:46:00 ${PROMPT}`]);
});

it('Due and held, a stopping hold joins: only when both are over it asks', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('10 min')
    .work('7 min')
    .pause('15 min')
    .work('18 min')
    .expect([
      '09:45:00 hold meeting',
      '09:52:00 ‖, hold paused',
      '09:55:00 free of meeting',
      '10:07:00 ‖ gone, free of paused',
      `10:08:00 ${PROMPT}`,
    ]);
});

it('In the grace, a new hold: the grace begins anew after it', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('10 min')
    .work('10 min 30 s')
    .meeting('5 min')
    .work('8 min')
    .expect([
      '09:45:00 hold meeting',
      '09:55:00 free of meeting',
      '09:55:30 hold meeting',
      '10:00:30 free of meeting',
      `10:01:30 ${PROMPT}`,
    ]);
});

it('In the grace, away long enough: natural, no prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('10 min')
    .work('10 min')
    .lock('6 min')
    .work('5 min')
    .expect(['09:45:00 hold meeting', '09:55:00 free of meeting', '10:01:00 stretch natural from 09:55:00']);
});

it('Prompted, away policy set to "only pauses" while away: the prompt stays for whoever comes back', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .away('2 min')
    .settings({ away: 'pauses' })
    .away('30 min')
    .work('1 min')
    .expect(ASKED);
});

it('Prompted, full screen begins: withdrawn at the next wake, due, asked again', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .fullScreen(true)
    .work('5 min')
    .fullScreen(false)
    .work('6 min')
    .expect([...ASKED, '09:55:00 ! gone, hold full-screen', '10:00:00 free of full-screen', '10:01:00 ! stretch']);
});

it('Postponed, working hours end: it waits for the next day, unless the night was the break', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-02T16:05:00', hours: hours('09:00-17:00') })
    .work('53 min')
    .postpone(5)
    .work('30 min')
    .sleep('16 h')
    .workUntil('09:51:00')
    .expect([
      '16:54:00 notice',
      `16:55:00 ${PROMPT}`,
      '16:58:00 stretch postponed, ! gone',
      '17:00:00 hold off-hours',
      'Tue 09:28:00 stretch natural from 17:25:00, free of off-hours',
    ]);
});

it('Postponed, sound begins: counts as counting, the asking waits for silence', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .sound('front')
    .work('8 min')
    .sound(null)
    .work('5 min')
    .expect([
      ...ASKED,
      '09:51:00 stretch postponed, ! gone',
      '09:54:00 hold sound',
      '10:01:00 free of sound',
      `10:02:00 ${PROMPT}`,
    ]);
});

it('Postponed, "missed" does not run: only a prompt can be missed', () => {
  timeline({ only: 'stretch', polite: false, missedAfter: 180_000 })
    .work('51 min')
    .postpone(10)
    .work('9 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone']);
});

it('Running, full screen and sound begin: our own page or not, the break goes on', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .fullScreen(true)
    .sound('front')
    .away('5 min')
    .expect(['09:20:00 page', '09:21:00 hold sound, hold full-screen', '09:25:00 stretch taken, end chime']);
});

it('Running, a micro-break: started by hand, ended after twenty seconds, its own timer anew', () => {
  timeline({ only: 'micro', polite: false })
    .work('10 min')
    .start('micro')
    .away('30 s')
    .work('20 min')
    .expect(['09:10:00 page', '09:10:20 micro taken, end chime', '09:30:20 ! micro, notification']);
});

it('Running, a micro-break while the stretch break falls due: it goes on, then the stretch break asks', () => {
  timeline({ polite: false, notice: 0 })
    .work('20 min 10 s')
    .done()
    .work('29 min 40 s')
    .start('micro')
    .away('20 s')
    .work('1 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:10 micro taken, ! gone',
      '09:40:10 ! micro, notification',
      '09:45:00 micro missed, ! gone',
      '09:49:50 page',
      '09:50:10 micro taken, end chime',
      // Twenty seconds of a break are no work.
      `09:50:20 ${PROMPT}`,
    ]);
});

it('A stretch break started while a micro-break asks takes its place, and both timers begin at its end', () => {
  timeline({ polite: false })
    .work('21 min')
    .start('stretch')
    .away('5 min')
    .work('20 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:21:00 ! gone, page',
      '09:26:00 stretch taken, end chime',
      '09:46:00 ! micro, notification',
    ]);
});

it('A micro-break started while a stretch break asks: the stretch break comes back after it, as a badge', () => {
  timeline({ polite: false })
    .work('20 min 10 s')
    .done()
    .work('20 min 10 s')
    .done()
    .work('11 min')
    .start('micro')
    .away('20 s')
    .work('1 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:10 micro taken, ! gone',
      '09:40:10 ! micro, notification',
      '09:40:20 micro taken, ! gone',
      '09:49:00 notice',
      `09:50:00 ${PROMPT}`,
      '09:51:20 ! gone, page',
      '09:51:40 micro taken, ! stretch, end chime',
    ]);
});

it('"I already took a break" at a prompt withdraws it; in a running break it is answered "already"', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .tookBreak()
    .work('10 min')
    .start()
    .tookBreak()
    .expect([...ASKED, '09:52:00 stretch natural by the user, ! gone', '10:02:00 page, answered already']);
});

it('"I already took a break" in a postponement drops it', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('1 min')
    .tookBreak()
    .work('40 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', '09:52:00 stretch natural by the user']);
});

it('"Restart the timer" at a prompt withdraws it without a fact', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .command({ do: 'restart' })
    .work('40 min')
    .expect([...ASKED, '09:52:00 ! gone']);
});

it('The lid closed on a locked screen: away from the lock on, one natural break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('32 min')
    .lock('0 s')
    .sleep('9 h')
    .lock('20 min')
    .work('30 min')
    .expect(['18:32:00 stretch natural from 09:32:00']);
});

it('Waking to a locked screen: no prompt before somebody unlocks it', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('49 min 50 s')
    .lock('0 s')
    .sleep('1 h')
    .lock('10 min')
    .work('1 min')
    .expect(['09:49:00 notice', `11:00:00 ${PROMPT}`]);
});

it('A micro prompt and then a locked screen: taken by the rest', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 30 s')
    .lock('40 s')
    .work('1 min')
    .expect(['09:20:00 ! micro, notification', '09:21:10 micro taken from 09:20:30, ! gone']);
});

it('Lunch that begins at a micro prompt: the micro-break is taken, and the lunch is a stretch break', () => {
  timeline({ polite: false })
    .work('20 min 10 s')
    .done()
    .work('20 min 20 s')
    .away('30 min')
    .work('1 min')
    .expect([
      '09:20:00 ! micro, notification',
      '09:20:10 micro taken, ! gone',
      '09:40:10 ! micro, notification',
      '09:40:50 micro taken from 09:40:30, ! gone',
      '09:46:30 stretch natural from 09:40:30',
    ]);
});

it('A film of two hours: sits for one, then it was the break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .film('2 h')
    .work('10 min')
    .expect(['09:31:00 hold sound', '10:31:00 free of sound', '10:37:00 stretch natural from 10:30:00']);
});

it('The chime switched on an hour after a break does not chime for it', () => {
  timeline({ only: 'stretch', polite: false, chime: false })
    .work('20 min')
    .start()
    .away('5 min')
    .work('30 min')
    .settings({ chime: true })
    .work('1 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken']);
});

it('Decision 9: a chime that could not be played within a minute is not owed any more', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .work('2 min')
    .command({ do: 'look' })
    .work('2 min 50 s')
    .dieBeforeShowing()
    // The next wake is the heartbeat of 09:27.
    .work('10 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken']);
});

it('"Ignored": politeness still waits for a pause in typing', () => {
  timeline({ only: 'stretch', away: 'ignored' })
    .work('50 min 30 s')
    .away('20 s')
    .work('1 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch', '09:50:45 chime, notification']);
});

it('With a threshold of fifteen seconds twenty-five without input are a natural micro-break', () => {
  timeline({ only: 'micro', polite: false, idleAfter: 15_000 })
    .work('15 min')
    .away('25 s')
    .work('21 min')
    .expect(['09:15:25 micro natural from 09:15:00', '09:35:25 ! micro, notification']);
});

it('A micro-break open when a postponed stretch break asks again gives way to it', () => {
  timeline({ polite: false, notice: 0, missedAfter: null, micro: { on: true, every: 1_560_000, length: 20_000 } })
    .work('26 min 10 s')
    .done()
    .work('24 min')
    .postpone(10)
    .work('11 min')
    .expect([
      '09:26:00 ! micro, notification',
      '09:26:10 micro taken, ! gone',
      `09:50:00 ${PROMPT}`,
      '09:50:10 stretch postponed, ! gone',
      '09:52:10 ! micro, notification',
      `10:00:10 ${PROMPT}`,
    ]);
});

it('A paused break and a closed lid: ended as it stood', () => {
  const day = timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .away('3 min')
    .holdBreak()
    .sleep('1 h')
    .work('1 min')
    .expect(['09:20:00 page', '10:23:00 stretch taken from 09:33:00']);
  expect(day.facts().map(({ ms }) => ms / 60_000)).toEqual([3]);
});

it('Decision 13: no prompt is carried over the weekend', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-06T16:05:00', hours: hours('09:00-17:00') })
    .work('1 h')
    .close('63 h 55 min')
    .work('49 min')
    .expect([
      '16:54:00 notice',
      `16:55:00 ${PROMPT}`,
      '17:00:00 ! gone, hold off-hours',
      'Mon 09:00:00 free of off-hours',
      'Mon 09:49:00 notice',
    ]);
});

it('Decision 19: an update between two breaks takes nothing away', () => {
  timeline({ only: 'stretch', polite: false }).work('40 min').update().work('11 min').expect(ASKED);
});

it('Decision 20: "remind here: no" keeps a second browser silent, and only that one', () => {
  timeline({ only: 'stretch', polite: false, remind: false }).work('4 h').expect(['09:00:00 ‖, hold off']);
  timeline({ only: 'stretch', polite: false }).work('50 min').expect(ASKED);
});

it('Without the permission for notifications gentle is the badge', () => {
  timeline({ only: 'stretch', polite: false, style: 'gentle', notifications: false })
    .work('51 min')
    .expect(['09:50:00 ! stretch']);
});

it('Quiet for sound switched off while it holds: free at once, and after the grace it asks', () => {
  timeline({ only: 'stretch', polite: false })
    .sound('front')
    .work('51 min')
    .settings({ quietForSound: false })
    .work('2 min')
    .expect(['09:05:00 hold sound', '09:51:00 free of sound', `09:52:00 ${PROMPT}`]);
});
