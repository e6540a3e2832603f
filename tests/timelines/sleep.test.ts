import { expect, it } from 'vitest';
import { timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('A night of sleep is one natural break, dated from the last wake, and the full interval follows', () => {
  timeline({ only: 'stretch', polite: false })
    .work('32 min')
    .sleep('12 h')
    .work('51 min')
    .expect([
      // The last wake was a heartbeat two minutes before the lid was closed.
      '21:32:00 stretch natural from 09:30:00',
      '22:21:00 notice',
      `22:22:00 ${PROMPT}`,
    ]);
});

it('Asleep while a break is nearly due: no prompt on waking', () => {
  timeline({ only: 'stretch', polite: false })
    .work('48 min')
    .sleep('30 min')
    .work('20 min')
    .expect(['10:18:00 stretch natural from 09:48:00']);
});

it('Decision 10: a sleep shorter than the heartbeat, unseen by lock or idle, is accepted as work', () => {
  timeline({ only: 'stretch', polite: false })
    .work('21 min')
    .sleep('3 min')
    .work('27 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Decision 10: the same sleep behind a locked screen stops the clock', () => {
  timeline({ only: 'stretch', polite: false })
    .work('21 min')
    .lock('0 s')
    .sleep('3 min')
    .work('30 min')
    .expect(['09:52:00 notice', `09:53:00 ${PROMPT}`]);
});

it('Decision 9: asleep during a prompt, long enough: natural', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .sleep('1 h')
    .work('20 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '10:52:00 stretch natural from 09:50:00, ! gone']);
});

it('Decision 9: asleep during a break past its end: taken, dated at its end, without a late chime', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .away('2 min')
    .sleep('1 h')
    .work('51 min')
    .expect(['09:20:00 page', '10:22:00 stretch taken from 09:25:00', '11:11:00 notice', `11:12:00 ${PROMPT}`]);
});

it('Decision 9: asleep past the end of a break by half a minute: the chime is not too late', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .start()
    .away('2 min')
    .sleep('3 min 30 s')
    .work('1 min')
    .expect(['09:20:00 page', '09:25:30 stretch taken from 09:25:00, end chime']);
});

it('Decision 9: asleep during a break, awake before its end: it goes on', () => {
  timeline({ only: 'stretch', polite: false, stretch: { on: true, every: 3_000_000, length: 1_200_000 } })
    .work('20 min')
    .start()
    .away('2 min')
    .sleep('10 min')
    .away('8 min')
    .expect(['09:20:00 page', '09:40:00 stretch taken, end chime']);
});

it('Decision 9: never a prompt in the first minute after waking, even where sleep is credited to nobody', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('49 min 50 s')
    .sleep('1 h')
    .work('5 min')
    // Awake at 10:49:50 with 50 min less some seconds on the clock.
    .expect(['09:49:00 notice', `10:50:50 ${PROMPT}`]);
});

it('Decision 9: nor does a prompt from before the sleep climb in that minute', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses', windows: true })
    .work('50 min 40 s')
    .lock('10 s')
    .sleep('1 h')
    .work('5 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '10:51:50 page']);
});

it('A sleep of six and a half minutes right after a wake is no proof: that long a heartbeat may be late', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('20 min')
    .sleep('6 min 30 s')
    .work('24 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('A sleep of a second more is', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('20 min')
    .sleep('6 min 31 s')
    .work('31 min')
    .expect(['09:55:31 notice', `09:56:31 ${PROMPT}`]);
});

it('Asleep under a meeting that ends meanwhile: no prompt on waking, the sleep was the break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('40 min')
    .meeting('30 min')
    .work('15 min')
    .sleep('2 h')
    .work('10 min')
    .expect(['09:40:00 hold meeting', '11:55:00 stretch natural from 09:55:00, free of meeting']);
});

it('Asleep through a pause for an hour: over on waking, and the sleep was the break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('40 min')
    .pause('1 h')
    .sleep('2 h')
    .work('10 min')
    .expect(['09:40:00 ‖, hold paused', '11:40:00 stretch natural from 09:40:00, ‖ gone, free of paused']);
});

it('Sleep is "away" in the books', () => {
  const day = timeline({ only: 'stretch' }).work('30 min').sleep('1 h').work('10 min');
  expect(day.spans()).toEqual(['09:00:00–09:30:00 desk', '09:30:00–10:30:00 away', '10:30:00–10:40:00 desk']);
});
