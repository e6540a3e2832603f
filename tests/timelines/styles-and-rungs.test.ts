import { it } from 'vitest';
import { timeline } from './timeline';

it('Gentle: a stretch break is badge and notification, without notice and chime, and no page ever', () => {
  timeline({ only: 'stretch', polite: false, style: 'gentle', windows: true })
    .work('1 h')
    .expect(['09:50:00 ! stretch, notification', '10:00:00 stretch missed, ! gone']);
});

it('Gentle: a micro-break is the badge alone', () => {
  timeline({ only: 'micro', polite: false, style: 'gentle' })
    .work('26 min')
    .expect(['09:20:00 ! micro', '09:25:00 micro missed, ! gone']);
});

it('Balanced stops at the notification until somebody has agreed to windows', () => {
  timeline({ only: 'stretch', polite: false })
    .work('1 h')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '10:00:00 stretch missed, ! gone']);
});

it('Balanced with windows opens the page after a minute', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('1 h')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:51:00 page',
      '10:00:00 stretch missed, ! gone, page closes',
    ]);
});

it('Firm opens the page after a quarter of a minute', () => {
  timeline({ only: 'stretch', polite: false, windows: true, style: 'firm' })
    .work('51 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '09:50:15 page']);
});

it('Firm opens no page for a micro-break, but chimes', () => {
  timeline({ only: 'micro', polite: false, windows: true, style: 'firm' })
    .work('26 min')
    .expect(['09:20:00 ! micro, chime, notification', '09:25:00 micro missed, ! gone']);
});

it('A started micro-break has a page, because somebody asked for it', () => {
  timeline({ only: 'micro', polite: false })
    .work('20 min 10 s')
    .start('micro')
    .away('20 s')
    .expect(['09:20:00 ! micro, notification', '09:20:10 ! gone, page', '09:20:30 micro taken, end chime']);
});

it('The rungs run on presence: the page waits for whoever is away', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('50 min 30 s')
    .lock('3 min')
    .work('1 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '09:54:00 page']);
});

it('A notification closed by hand stops the climbing; the badge keeps the break', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('50 min 20 s')
    .dismiss('notification')
    .work('10 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '10:00:00 stretch missed, ! gone']);
});

it('A notification closed twice is answered "already"', () => {
  timeline({ only: 'stretch', polite: false })
    .work('50 min 20 s')
    .dismiss('notification')
    .again()
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '09:50:20 answered already']);
});

it('Closing the notice says "I know": the prompt climbs all the same', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('49 min 20 s')
    .dismiss('notice')
    .work('2 min')
    .expect([
      '09:49:00 notice',
      '09:49:20 answered already',
      '09:50:00 ! stretch, chime, notification',
      '09:51:00 page',
    ]);
});

it('A page that asked and was closed by hand is not opened again', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('52 min')
    .closePage()
    .work('9 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:51:00 page',
      '10:00:00 stretch missed, ! gone',
    ]);
});

it('The page that asked becomes the page of the break; no second one opens', () => {
  timeline({ only: 'stretch', polite: false, windows: true })
    .work('52 min')
    .start()
    .away('5 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:51:00 page',
      '09:52:00 ! gone',
      '09:57:00 stretch taken, end chime',
    ]);
});

it('After a prompt was dismissed the break can still be started from the popup', () => {
  timeline({ only: 'stretch', polite: false })
    .work('50 min 20 s')
    .dismiss('notification')
    .work('2 min')
    .start()
    .away('5 min')
    .expect([
      '09:49:00 notice',
      '09:50:00 ! stretch, chime, notification',
      '09:52:20 ! gone, page',
      '09:57:20 stretch taken, end chime',
    ]);
});

it('Agreeing to windows while a prompt is open lets it climb', () => {
  timeline({ only: 'stretch', polite: false })
    .work('53 min')
    .settings({ windows: true })
    .work('1 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '09:53:00 page']);
});
