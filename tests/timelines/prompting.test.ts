import { it } from 'vitest';
import { timeline } from './timeline';

const ASKED = ['09:49:00 notice', '09:50:00 ! stretch, chime, notification'];

it('A prompt that nobody answers is missed after ten minutes of presence, and the full interval follows', () => {
  timeline({ only: 'stretch', polite: false })
    .work('1 h 50 min')
    .expect([
      ...ASKED,
      '10:00:00 stretch missed, ! gone',
      '10:49:00 notice',
      '10:50:00 ! stretch, chime, notification',
    ]);
});

it('"Missed" after five minutes, if somebody set it so', () => {
  timeline({ only: 'stretch', polite: false, missedAfter: 300_000 })
    .work('56 min')
    .expect([...ASKED, '09:55:00 stretch missed, ! gone']);
});

it('"Missed: never" leaves the prompt there for hours', () => {
  timeline({ only: 'stretch', polite: false, missedAfter: null }).work('5 h').expect(ASKED);
});

it('Starting from the prompt opens the page; at its end the break is taken and chimes', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .start()
    .away('5 min')
    .work('49 min')
    .expect([...ASKED, '09:51:00 ! gone, page', '09:56:00 stretch taken, end chime', '10:45:00 notice']);
});

it('With the chime off neither prompt nor end make a sound', () => {
  timeline({ only: 'stretch', polite: false, chime: false })
    .work('51 min')
    .start()
    .away('5 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, notification', '09:51:00 ! gone, page', '09:56:00 stretch taken']);
});

it('A lost alarm costs one heartbeat at most', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .loseAlarm()
    .work('5 min')
    .expect(['09:49:00 notice', '09:54:00 ! stretch, chime, notification']);
});

it('Without a single idle event the break comes on time', () => {
  timeline({ only: 'stretch', polite: false }).loseIdleEvents().work('51 min').expect(ASKED);
});

it('Without idle events and without any answer to a question the break comes on time', () => {
  timeline({ only: 'stretch', polite: false }).loseIdleEvents().loseReadings().work('51 min').expect(ASKED);
});

it('Killed after saving and before showing: the next wake shows the same prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .dieBeforeShowing()
    .work('5 min')
    .expect(['09:49:00 notice', '09:54:00 ! stretch, chime, notification']);
});

it('Killed again and again while a prompt is open: it stays the one prompt', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min');
  for (let death = 0; death < 5; death++) day.killWorker().work('30 s').killWorker();
  day.expect(ASKED);
});

it('Killed while counting: what had accrued is there, and the break comes on time', () => {
  const day = timeline({ only: 'stretch', polite: false });
  for (let round = 0; round < 17; round++) day.work('3 min').killWorker();
  day.expect(ASKED);
});

it('Update while a prompt is open: the same prompt is there afterwards, and nothing is shown twice', () => {
  timeline({ only: 'stretch', polite: false }).work('52 min').update().work('2 min').expect(ASKED);
});

it('The alarm and two heartbeats at the same instant make one prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('50 min')
    .event({ kind: 'wake' })
    .event({ kind: 'wake' })
    .event({ kind: 'boot', fresh: false })
    .expect(ASKED);
});

it('Starting twice, from a notification and from the popup, starts one break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .start()
    .again()
    .away('1 min')
    .again()
    .expect([...ASKED, '09:51:00 ! gone, page, answered already', '09:52:00 answered already']);
});

it('Without the permission for notifications there are badge and chime; once granted, what was never shown comes', () => {
  timeline({ only: 'stretch', polite: false, notifications: false })
    .work('52 min')
    .grantNotifications()
    .work('2 min')
    .expect(['09:50:00 ! stretch, chime', '09:52:00 notification']);
});

it('A prompt that becomes due during an unseen pause of typing stays one prompt through every wake', () => {
  timeline({ only: 'stretch', polite: false }).work('49 min 50 s').away('50 s').work('5 min').expect(ASKED);
});
