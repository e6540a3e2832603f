import { expect, it } from 'vitest';
import { timeline } from './timeline';

const ASKED = ['09:49:00 notice', '09:50:00 ! stretch, chime, notification'];
const AGAIN = '! stretch, chime, notification';

it('Postponed by five minutes it asks again after five minutes of work', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('6 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', `09:56:00 ${AGAIN}`]);
});

it('Ten minutes are one click away', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(10)
    .work('11 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', `10:01:00 ${AGAIN}`]);
});

it('Where nobody says how long, it is as long as is set', () => {
  timeline({ only: 'stretch', polite: false, postponeMinutes: 10 })
    .work('51 min')
    .postpone(null)
    .work('11 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', `10:01:00 ${AGAIN}`]);
});

it('Twice by default; the third time is refused and the prompt stays', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('6 min')
    .postpone(5)
    .work('6 min')
    .postpone(5)
    .expect([
      ...ASKED,
      '09:51:00 stretch postponed, ! gone',
      `09:56:00 ${AGAIN}`,
      '09:57:00 stretch postponed, ! gone',
      `10:02:00 ${AGAIN}`,
      '10:03:00 refused limit',
    ]);
});

it('With a limit of none even the first is refused', () => {
  timeline({ only: 'stretch', polite: false, postponeLimit: 0 })
    .work('51 min')
    .postpone(5)
    .expect([...ASKED, '09:51:00 refused limit']);
});

it('Decision 18: a doubled postpone is answered "already" and uses up nothing', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .again()
    .work('6 min')
    .postpone(5)
    .work('6 min')
    .expect([
      ...ASKED,
      '09:51:00 stretch postponed, ! gone, answered already',
      `09:56:00 ${AGAIN}`,
      '09:57:00 stretch postponed, ! gone',
      `10:02:00 ${AGAIN}`,
    ]);
});

it('Each postponement is a fact of its own, beside how the break ended', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('51 min').postpone(5).work('6 min').postpone(5);
  day.work('6 min').start().away('5 min');
  expect(day.facts().map(({ result, ms }) => [result, ms / 60_000])).toEqual([
    ['postponed', 5],
    ['postponed', 5],
    ['taken', 5],
  ]);
});

it('An absence shorter than the break stops the clock of a postponement', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('2 min')
    .away('4 min')
    .work('4 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', `10:00:00 ${AGAIN}`]);
});

it('An absence long enough drops a postponement as natural and clears its count', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('2 min')
    .away('6 min')
    .work('51 min')
    .postpone(5)
    .work('5 min')
    .postpone(5)
    .expect([
      ...ASKED,
      '09:51:00 stretch postponed, ! gone',
      '09:59:00 stretch natural from 09:53:00',
      '10:48:00 notice',
      `10:49:00 ${AGAIN}`,
      '10:50:00 stretch postponed, ! gone',
      `10:55:00 ${AGAIN}, stretch postponed, ! gone`,
    ]);
});

it('Decision 9: postponed and then a long sleep: the sleep was the break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('1 min')
    .sleep('2 h')
    .work('10 min')
    // Away since the last wake, which was the postponing itself.
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', '11:52:00 stretch natural from 09:51:00']);
});

it('The notice can be postponed too: five minutes from now', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .postpone(5)
    .work('6 min')
    .expect(['09:49:00 notice', '09:49:30 stretch postponed', `09:54:30 ${AGAIN}`]);
});

it('Nothing that was not announced can be postponed or skipped', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .postpone(5)
    .skip()
    .work('20 min')
    .expect(['09:30:00 refused nothing-due, refused nothing-due', ...ASKED]);
});

it('Skipped: logged, and the full interval follows', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .skip()
    .work('50 min')
    .expect([...ASKED, '09:51:00 stretch skipped, ! gone', '10:40:00 notice', `10:41:00 ${AGAIN}`]);
});

it('Decision 18: skipped twice is skipped once', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .skip()
    .again()
    .expect([...ASKED, '09:51:00 stretch skipped, ! gone, answered already']);
});

it('Skipping at the notice spares the prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 20 s')
    .skip()
    .work('10 min')
    .expect(['09:49:00 notice', '09:49:20 stretch skipped']);
});

it('A postponed break can be started before it asks again', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('2 min')
    .start()
    .away('5 min')
    .work('10 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', '09:53:00 page', '09:58:00 stretch taken, end chime']);
});

it('A postponed break that nobody answers in the end is missed once', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('16 min')
    .expect([...ASKED, '09:51:00 stretch postponed, ! gone', `09:56:00 ${AGAIN}`, '10:06:00 stretch missed, ! gone']);
});

it('A break can be postponed from its page just after it started', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .start()
    .work('10 s')
    .postpone(5)
    .work('6 min')
    .expect([...ASKED, '09:51:00 ! gone, page', '09:51:10 stretch postponed, page closes', `09:56:10 ${AGAIN}`]);
});

it('A break skipped while it runs is skipped, and only its own timer starts anew', () => {
  timeline({ polite: false, micro: { on: true, every: 1_800_000, length: 20_000 } })
    .work('20 min')
    .start()
    .work('10 s')
    .skip()
    .work('12 min')
    .expect([
      '09:20:00 page',
      '09:20:10 stretch skipped',
      // Ten seconds of a break are no work.
      '09:30:10 ! micro, notification',
    ]);
});
