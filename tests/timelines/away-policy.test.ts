import { it } from 'vitest';
import { timeline } from './timeline';

it('"Only pauses": an absence of an hour stops the clock and is credited to nobody', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('30 min')
    .away('1 h')
    .work('21 min')
    .expect(['10:49:00 notice', '10:50:00 ! stretch, chime, notification']);
});

it('"Only pauses": an hour of locked screen stops the clock as well', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('30 min')
    .lock('1 h')
    .work('21 min')
    .expect(['10:49:00 notice', '10:50:00 ! stretch, chime, notification']);
});

it('"Only pauses": a prompt waits for whoever left, and is missed by presence alone', () => {
  timeline({ only: 'stretch', polite: false, away: 'pauses' })
    .work('52 min')
    .away('30 min')
    .work('9 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '10:30:00 stretch missed, ! gone']);
});

it('"Ignored": idle counts as work, so that the break comes on the clock', () => {
  timeline({ only: 'stretch', polite: false, away: 'ignored' })
    .work('20 min')
    .away('25 min')
    .work('6 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification']);
});

it('"Ignored": a locked screen still stops the clock, and is credited to nobody', () => {
  timeline({ only: 'stretch', polite: false, away: 'ignored' })
    .work('30 min')
    .lock('10 min')
    .work('21 min')
    .expect(['09:59:00 notice', '10:00:00 ! stretch, chime, notification']);
});

it('"Ignored": sleep still stops the clock', () => {
  timeline({ only: 'stretch', polite: false, away: 'ignored' })
    .work('30 min')
    .sleep('1 h')
    .work('21 min')
    .expect(['10:49:00 notice', '10:50:00 ! stretch, chime, notification']);
});

it('"Ignored": a browser closed for a minute still stops the clock', () => {
  timeline({ only: 'stretch', polite: false, away: 'ignored' })
    .work('30 min')
    .close('1 min')
    .work('21 min')
    .expect(['09:50:00 notice', '09:51:00 ! stretch, chime, notification']);
});

it('"Ignored": a prompt nobody is there for is missed on the clock', () => {
  timeline({ only: 'stretch', polite: false, away: 'ignored' })
    .work('50 min')
    .away('11 min')
    .expect(['09:49:00 notice', '09:50:00 ! stretch, chime, notification', '10:00:00 stretch missed, ! gone']);
});

it('The policy changes in the middle of an absence: what was away so far is judged by the new one', () => {
  timeline({ only: 'stretch', polite: false })
    .work('30 min')
    .away('4 min')
    .settings({ away: 'pauses' })
    .away('30 min')
    .work('21 min')
    .expect(['10:23:00 notice', '10:24:00 ! stretch, chime, notification']);
});
