import { expect, it } from 'vitest';
import { timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';
const MINUTE = 60_000;

it('Decision 14: an interval set below what has accrued is due after a minute more', () => {
  timeline({ only: 'stretch', polite: false })
    .work('40 min')
    .plan('stretch', { every: 30 * MINUTE })
    .work('2 min')
    .expect(['09:40:00 notice', `09:41:00 ${PROMPT}`]);
});

it('Decision 14: another change in that minute does not put it off again', () => {
  timeline({ only: 'stretch', polite: false })
    .work('40 min')
    .plan('stretch', { every: 30 * MINUTE })
    .work('40 s')
    .settings({ volume: 0.7 })
    .work('2 min')
    .expect(['09:40:00 notice', `09:41:00 ${PROMPT}`]);
});

it('Decision 14: shortened and lengthened again in that minute: the old time holds', () => {
  timeline({ only: 'stretch', polite: false, notice: 0 })
    .work('40 min')
    .plan('stretch', { every: 30 * MINUTE })
    .work('30 s')
    .plan('stretch', { every: 50 * MINUTE })
    .work('10 min')
    .expect([`09:50:00 ${PROMPT}`]);
});

it('An interval set shorter but above what has accrued counts from where the timer began', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .plan('stretch', { every: 30 * MINUTE })
    .work('11 min')
    .expect(['09:29:00 notice', `09:30:00 ${PROMPT}`]);
});

it('An interval set longer keeps what has accrued', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .plan('stretch', { every: 60 * MINUTE })
    .work('16 min')
    .expect(['09:59:00 notice', `10:00:00 ${PROMPT}`]);
});

it('Decision 14: a kind switched off and on again keeps what had accrued', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .plan('stretch', { on: false })
    .work('1 h')
    .plan('stretch', { on: true })
    .work('21 min')
    .expect(['10:49:00 notice', `10:50:00 ${PROMPT}`]);
});

it('A kind switched off while it asks: withdrawn, no fact', () => {
  const day = timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .plan('stretch', { on: false })
    .work('1 h')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '09:52:00 ! gone']);
  expect(day.facts()).toEqual([]);
});

it('Decision 14: … and on again: due after a minute', () => {
  timeline({ only: 'stretch', polite: false, notice: 0 })
    .work('52 min')
    .plan('stretch', { on: false })
    .work('10 min')
    .plan('stretch', { on: true })
    .work('2 min')
    // The same break: what was shown of it is not shown once more, only the badge is back.
    .expect([`09:50:00 ${PROMPT}`, '09:52:00 ! gone', '10:03:00 ! stretch']);
});

it('Micro-breaks switched off while one asks leave the stretch break alone', () => {
  timeline({ polite: false })
    .work('21 min')
    .plan('micro', { on: false })
    .work('30 min')
    .expect(['09:20:00 ! micro, notification', '09:21:00 ! gone', '09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('Settings changed while a break is due and held: it is planned anew', () => {
  timeline({ only: 'stretch', polite: false })
    .work('45 min')
    .meeting('1 h')
    .work('10 min')
    .plan('stretch', { on: false })
    .work('55 min')
    .expect(['09:45:00 hold meeting', '10:45:00 free of meeting']);
});

it('A longer interval does not take back a prompt that is open', () => {
  timeline({ only: 'stretch', polite: false })
    .work('52 min')
    .plan('stretch', { every: 90 * MINUTE })
    .work('9 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '10:00:00 stretch missed, ! gone']);
});

it('A postponement is kept through a change', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .postpone(5)
    .work('2 min')
    .plan('stretch', { every: 90 * MINUTE })
    .work('4 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '09:51:00 stretch postponed, ! gone', `09:56:00 ${PROMPT}`]);
});

it('A break length changed before the start is the length of the break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('51 min')
    .plan('stretch', { length: 2 * MINUTE })
    .start()
    .away('2 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '09:51:00 ! gone, page', '09:53:00 stretch taken, end chime']);
});

it('The next prompt follows the new plan', () => {
  timeline({ only: 'stretch', polite: false, notice: 0 })
    .work('51 min')
    .plan('stretch', { every: 20 * MINUTE, length: 2 * MINUTE })
    .start()
    .away('2 min')
    .work('21 min')
    .expect([`09:50:00 ${PROMPT}`, '09:51:00 ! gone, page', '09:53:00 stretch taken, end chime', `10:13:00 ${PROMPT}`]);
});

it('The notice can be two minutes long, or none', () => {
  timeline({ only: 'stretch', polite: false, notice: 2 * MINUTE })
    .work('51 min')
    .expect(['09:48:00 notice', `09:50:00 ${PROMPT}`]);
  timeline({ only: 'stretch', polite: false, notice: 0 })
    .work('51 min')
    .expect([`09:50:00 ${PROMPT}`]);
});

it('A louder style chosen while a prompt is open adds what that style has more', () => {
  timeline({ only: 'stretch', polite: false, style: 'gentle' })
    .work('52 min')
    .settings({ style: 'balanced' })
    .work('2 min')
    .expect(['09:50:00 ! stretch, notification', '09:52:00 chime']);
});

it('The same settings saved ten times in a minute change nothing', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('40 min');
  for (let save = 0; save < 10; save++) day.settings({}).work('5 s');
  day.work('11 min').expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});

it('A preset with other numbers in the middle of an interval keeps the work of both timers', () => {
  timeline({ polite: false, notice: 0 })
    .work('10 min')
    .settings({
      preset: 'mayo-30',
      stretch: { on: true, every: 30 * MINUTE, length: 2 * MINUTE },
      micro: { on: true, every: 15 * MINUTE, length: 20_000 },
    })
    .work('5 min 10 s')
    .done()
    .work('16 min')
    .expect(['09:15:00 ! micro, notification', '09:15:10 micro taken, ! gone', `09:30:00 ${PROMPT}`]);
});
