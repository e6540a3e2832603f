import { expect, it } from 'vitest';
import { timeline } from './timeline';

it('Six minutes away are a natural break: logged from the last touch, and the full interval follows', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .away('6 min')
    .work('51 min')
    .expect(['09:36:00 stretch natural from 09:30:00', '10:25:00 notice', '10:26:00 ! stretch, chime, notification']);
});

it('Exactly the length of the break is enough', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .away('5 min')
    .work('51 min')
    .expect(['09:35:00 stretch natural from 09:30:00', '10:24:00 notice', '10:25:00 ! stretch, chime, notification']);
});

it('One second less than the length of the break only stops the clock', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .away('4 min 59 s')
    .work('21 min')
    .expect(['09:53:59 notice', '09:54:59 ! stretch, chime, notification']);
});

it('An absence before half the interval restarts the timer without a fact', () => {
  timeline({ only: 'stretch', polite: false })
    .work('24 min')
    .away('6 min')
    .work('51 min')
    .expect(['10:19:00 notice', '10:20:00 ! stretch, chime, notification']);
});

it('An absence at exactly half the interval is a fact', () => {
  timeline({ only: 'stretch', polite: false })
    .work('25 min')
    .away('6 min')
    .expect(['09:31:00 stretch natural from 09:25:00']);
});

it('A minute away is a natural micro-break, as its twenty seconds are less than the threshold', () => {
  timeline({ only: 'micro', polite: false })
    .work('15 min')
    .away('1 min 10 s')
    .work('21 min')
    .expect(['09:16:00 micro natural from 09:15:00', '09:36:10 ! micro, notification']);
});

it('Decision 4: a natural stretch break restarts the micro timer as well', () => {
  timeline({ polite: false }).work('30 min').done().away('6 min').work('20 min').expect([
    '09:20:00 ! micro, notification',
    '09:25:00 micro missed, ! gone',
    // The micro-break was answered by nobody; "Done" comes too late.
    '09:30:00 answered already',
    '09:36:00 stretch natural from 09:30:00',
    '09:56:00 ! micro, notification',
  ]);
});

it('One absence is one fact: the stretch break takes the place of the micro-break it began as', () => {
  const day = timeline({ polite: false }).work('35 min').away('10 min');
  expect(day.facts().map(({ kind, result }) => `${kind} ${result}`)).toEqual(['micro missed', 'stretch natural']);
});

it('Being away while due but held is a natural break', () => {
  timeline({ only: 'stretch', polite: false })
    .meeting('1 h')
    .work('55 min')
    .away('6 min')
    .work('20 min')
    .expect(['09:00:00 hold meeting', '10:00:00 stretch natural from 09:55:00, free of meeting']);
});

it('Leaving a minute before the notice: neither notice nor prompt, and the break counts as taken', () => {
  timeline({ only: 'stretch', polite: false })
    .work('48 min')
    .away('7 min')
    .work('5 min')
    .expect(['09:54:00 stretch natural from 09:48:00']);
});

it('Leaving just before the notice: it still comes, as nobody can know yet; the prompt does not', () => {
  timeline({ only: 'stretch', polite: false })
    .work('48 min 50 s')
    .away('7 min')
    .work('5 min')
    .expect(['09:49:00 notice', '09:54:50 stretch natural from 09:48:50']);
});

it('Leaving fifty seconds before the prompt: it comes, and the absence is dated from the last touch', () => {
  timeline({ only: 'stretch', polite: false }).work('49 min 10 s').away('7 min').work('5 min').expect([
    '09:49:00 notice',
    // The questions of this wake say "for 30 s at least"; the idle event at 09:50:10 says "for 60 s".
    '09:50:00 ! stretch, chime, notification',
    '09:55:10 stretch natural from 09:49:10, ! gone',
  ]);
});

it('Leaving at a prompt: it stays for a while, then is withdrawn as natural from when the absence began', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .away('8 min')
    .work('10 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:58:00 stretch natural from 09:52:00, ! gone',
    ]);
});

it('Back too soon from a prompt: it is still there, and the absence did not run on its clock', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .away('4 min')
    .work('8 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '10:04:00 stretch missed, ! gone']);
});

it('Decision 1: the idle event of somebody who left at 09:49:30 comes at 09:50:30; the prompt of 09:50:00 stands until the absence is long enough', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .away('6 min')
    .work('50 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:55:30 stretch natural from 09:49:30, ! gone',
      '10:44:30 notice',
      '10:45:30 ! stretch, chime, notification',
    ]);
});

it('Decision 1: accrued time is corrected backwards, a shown prompt never', () => {
  timeline({ only: 'stretch', polite: false }).work('49 min 30 s').away('3 min').work('20 min').expect([
    '09:49:00 notice',
    '09:50:00 ! stretch, chime, notification',
    // Ten minutes of presence: none before 09:52:30, when somebody came back.
    '10:02:30 stretch missed, ! gone',
  ]);
});

it('A whole lunch hour is one natural break and nothing else', () => {
  timeline({ polite: false })
    .workUntil('09:18:00')
    .away('1 h')
    .work('19 min')
    .expect(['09:19:00 micro natural from 09:18:00']);
});
