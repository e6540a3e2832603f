import { expect, it } from 'vitest';
import { timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';
const IDLE = { kind: 'idle', state: 'idle', after: 60_000 } as const;
const ACTIVE = { kind: 'idle', state: 'active', after: 60_000 } as const;

it('An idle event that comes twice is one absence', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .away('1 min')
    .event(IDLE)
    .away('3 min')
    .event(IDLE)
    .away('6 min')
    .expect(['09:39:00 stretch natural from 09:30:00']);
});

it('An active event that comes twice ends one absence', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('3 min')
    .work('10 s')
    .event(ACTIVE)
    .work('31 min')
    .expect(['09:52:00 notice', `09:53:00 ${PROMPT}`]);
});

it('Out of order: an idle event after its active event is out of date where the browser can be asked', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .event(ACTIVE)
    .event(IDLE)
    .work('31 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Out of order in a browser that answers no questions: breaks come all the same', () => {
  timeline({ only: 'stretch', polite: false })
    .loseIdleEvents()
    .loseReadings()
    .work('20 min')
    .event(ACTIVE)
    .event(IDLE)
    .work('10 s')
    .event(ACTIVE)
    .work('31 min')
    // One minute and ten seconds were taken for an absence.
    .expect(['09:50:10 notice', `09:51:10 ${PROMPT}`]);
});

it('A lost idle event: the questions at the heartbeat find the absence', () => {
  timeline({ only: 'stretch', polite: false })
    .loseIdleEvents()
    .work('30 min')
    .away('12 min')
    .work('10 min')
    .expect(['09:35:00 stretch natural from 09:30:00']);
});

it('A lost active event: the next heartbeat finds the person back, and the break comes at most one heartbeat late', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .away('3 min')
    .loseIdleEvents()
    .work('30 min')
    // Known to be away until 09:21, the last time anybody looked.
    .expect(['09:50:00 notice', `09:51:00 ${PROMPT}`]);
});

it('An idle event that names a long interval corrects the accounts that far back', () => {
  timeline({ only: 'stretch', polite: false })
    .loseIdleEvents()
    .loseReadings()
    .work('30 min')
    .event({ kind: 'idle', state: 'idle', after: 600_000 })
    .event(ACTIVE)
    .work('35 min')
    // Ten minutes away before half the interval: the timer starts anew, without a fact.
    .expect([]);
});

it('… and with "only pauses" exactly that much has to be worked once more', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .loseIdleEvents()
    .loseReadings()
    .work('30 min')
    .event({ kind: 'idle', state: 'idle', after: 600_000 })
    .event(ACTIVE)
    .work('31 min')
    .expect(['09:59:00 notice', `10:00:00 ${PROMPT}`]);
});

it('A due alarm that is three minutes late proves nothing: it was work', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .loseAlarm()
    .work('3 min')
    .event({ kind: 'wake' })
    .work('8 min')
    .expect(['09:49:00 notice', `09:52:30 ${PROMPT}`]);
});

it('Twenty events in one instant make one prompt', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('49 min 30 s').loseAlarm().work('1 min');
  for (let event = 0; event < 20; event++) day.event({ kind: 'wake' });
  day.expect(['09:49:00 notice', `09:50:30 ${PROMPT}`]);
});

it('A report that a rung was shown, twice, is one rung', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min');
  const shown = { say: 'shown', id: day.id, asked: 0, rung: 'notification' } as const;
  day.report(shown).report(shown).work('1 min');
  day.expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
  expect(day.stored.cycles.stretch.shown).toEqual(['notice', 'chime', 'notification']);
});

it('A report about an earlier asking does not silence the present one', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min').postpone(5);
  const { id } = day;
  day
    .report({ say: 'shown', id, asked: 0, rung: 'notification' })
    .work('6 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}, stretch postponed, ! gone, answered already`,
      `09:55:00 ${PROMPT}`,
    ]);
});

it('Decision 18: a click on the notification of a break that is over starts nothing', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min');
  const { id } = day;
  day
    .skip()
    .work('1 min')
    .command({ do: 'start', kind: 'stretch', id })
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}, stretch skipped, ! gone`, '09:51:00 answered already']);
});

it('Decision 18: commands about a break that is over change nothing', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min');
  const { id } = day;
  day
    .start()
    .away('5 min')
    .command({ do: 'postpone', id, asked: 0, minutes: 5 })
    .command({ do: 'skip', id })
    .command({ do: 'end', id })
    .command({ do: 'go-on', id })
    .command({ do: 'hold-break', id })
    .work('49 min')
    .expect([
      '09:49:00 notice',
      `09:50:00 ${PROMPT}, ! gone, page`,
      '09:55:00 stretch taken, end chime, answered already, answered already, answered already, answered already, answered already',
      '10:44:00 notice',
    ]);
});

it('The alarm and the click at the same moment: the break starts, nothing asks beside it', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 59 s')
    .start()
    .event({ kind: 'wake' })
    .away('5 min')
    .expect(['09:49:00 notice', '09:49:59 page', '09:54:59 stretch taken, end chime']);
});

it('An idle event during the absence it belongs to does not make it begin later', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .lock('3 min')
    .event({ kind: 'idle', state: 'locked', after: 60_000 })
    .lock('6 min')
    .expect(['09:38:00 stretch natural from 09:30:00']);
});
