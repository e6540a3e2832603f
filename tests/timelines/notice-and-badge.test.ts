import { expect, it } from 'vitest';
import { timeline } from './timeline';

it('The badge counts ten, five, two, then asks', () => {
  timeline({ only: 'stretch', polite: false, minutes: true })
    .work('51 min')
    .expect([
      '09:40:00 badge 10',
      '09:45:00 badge 5',
      '09:48:00 badge 2',
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
    ]);
});

it('The badge stands still while nobody works', () => {
  timeline({ only: 'stretch', polite: false, minutes: true })
    .work('46 min')
    .away('4 min')
    .work('3 min')
    .expect(['09:40:00 badge 10', '09:45:00 badge 5', '09:52:00 badge 2', '09:53:00 notice']);
});

it('The badge counts down a postponement', () => {
  timeline({ only: 'stretch', polite: false, minutes: true, notice: 0, chime: false })
    .work('50 min')
    .postpone(10)
    .work('11 min')
    .expect([
      '09:40:00 badge 10',
      '09:45:00 badge 5',
      '09:48:00 badge 2',
      '09:50:00 ! stretch, notification, stretch postponed, badge 10',
      '09:55:00 badge 5',
      '09:58:00 badge 2',
      '10:00:00 ! stretch, notification',
    ]);
});

it('With stretch breaks off the badge counts to the micro-break', () => {
  timeline({ only: 'micro', polite: false, minutes: true })
    .work('21 min')
    .expect(['09:10:00 badge 10', '09:15:00 badge 5', '09:18:00 badge 2', '09:20:00 ! micro, notification']);
});

it('With both kinds on the badge counts to the stretch break alone', () => {
  timeline({ polite: false, minutes: true }).work('19 min').expect([]);
});

it('During a break the badge is empty', () => {
  timeline({ only: 'stretch', polite: false, minutes: true })
    .work('46 min')
    .start()
    .away('5 min')
    .expect([
      '09:40:00 badge 10',
      '09:45:00 badge 5',
      '09:46:00 badge empty, page',
      '09:51:00 stretch taken, end chime',
    ]);
});

it('A pause shows its sign instead of minutes, also over a prompt', () => {
  timeline({ only: 'stretch', polite: false, minutes: true })
    .work('46 min')
    .pause('10 min')
    .work('11 min')
    .expect(['09:40:00 badge 10', '09:45:00 badge 5', '09:46:00 ‖, hold paused', '09:56:00 badge 5, free of paused']);
});

it('In a meeting the badge goes on counting, and is empty once the break is due', () => {
  timeline({ only: 'stretch', polite: false, minutes: true })
    .meeting('1 h')
    .work('55 min')
    .expect([
      '09:00:00 hold meeting',
      '09:40:00 badge 10',
      '09:45:00 badge 5',
      '09:48:00 badge 2',
      '09:50:00 badge empty',
    ]);
});

it('The notice comes once, even if the clock stops between it and the prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 20 s')
    .lock('2 min')
    .work('1 min')
    .expect(['09:49:00 notice', '09:52:00 ! stretch, chime, notification']);
});

it('A micro-break has no notice', () => {
  timeline({ only: 'micro', polite: false, notice: 120_000 }).work('20 min').expect(['09:20:00 ! micro, notification']);
});

it('A postponed break has no second notice', () => {
  timeline({ only: 'stretch', polite: false })
    .work('50 min')
    .postpone(5)
    .work('6 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification, stretch postponed, ! gone',
      '09:55:00 ! stretch, chime, notification',
    ]);
});

it('A break started at its notice spares prompt and chime', () => {
  timeline({ only: 'stretch', polite: false })
    .work('49 min 30 s')
    .start()
    .away('5 min')
    .expect(['09:49:00 notice', '09:49:30 page', '09:54:30 stretch taken, end chime']);
});

it('A prompt dismissed by hand keeps the badge', () => {
  const day = timeline({ only: 'stretch', polite: false }).work('50 min').dismiss('notification').work('2 min');
  expect(day.shown.badge).toEqual({ text: '!', tone: 'due' });
});

it('Every interval has its own notice', () => {
  timeline({ only: 'stretch', polite: false, chime: false })
    .work('50 min')
    .skip()
    .work('50 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, notification, stretch skipped, ! gone',
      '10:39:00 notice',
      '10:40:00 ! stretch, notification',
    ]);
});
