import { test } from 'vitest';
import { timeline } from './timeline';

/*
 * While a flare-up runs, the stretch break is the nudge to move a little: after an hour of work at the latest, even where
 * stretch breaks are off, and under the same holds as every break.
 */

const QUIET = { polite: false, style: 'gentle', notifications: false, missedAfter: null } as const;

test('where stretch breaks are off there is a nudge every hour, and only while somebody is there', () => {
  timeline({ ...QUIET, only: 'stretch' })
    .plan('stretch', { on: false })
    .work('2 h')
    .nudge('72 h')
    .work('30 min')
    .pause('1 h')
    .work('3 h')
    .skip()
    .work('59 min')
    .nudge(null)
    .work('3 h')
    .expect([
      '11:30:00 ‖, hold paused',
      '12:30:00 ‖ gone, free of paused',
      '13:00:00 ! stretch',
      '14:30:00 stretch skipped, ! gone',
    ]);
});

test('a longer interval becomes an hour, a shorter one stays', () => {
  timeline({ ...QUIET, only: 'stretch' })
    .plan('stretch', { every: 90 * 60_000 })
    .nudge('72 h')
    .work('61 min')
    .skip()
    .plan('stretch', { every: 40 * 60_000 })
    .work('41 min')
    .expect(['10:00:00 ! stretch', '10:01:00 stretch skipped, ! gone', '10:41:00 ! stretch']);
});

test('begun in the middle of a long interval it does not strike at once', () => {
  timeline({ ...QUIET, only: 'stretch' })
    .plan('stretch', { every: 90 * 60_000 })
    .work('80 min')
    .nudge('72 h')
    .work('2 min')
    .expect(['10:21:00 ! stretch']);
});

test('its notification says what asks; that of any other break does not', () => {
  timeline({ polite: false, style: 'gentle', missedAfter: null, only: 'stretch' })
    .plan('stretch', { on: false })
    .nudge('90 min')
    .work('61 min')
    .skip()
    .plan('stretch', { on: true, every: 60 * 60_000 })
    .work('61 min')
    .expect(['10:00:00 ! stretch, nudge', '10:01:00 stretch skipped, ! gone', '11:01:00 ! stretch, notification']);
});

test('it ends by itself', () => {
  timeline({ ...QUIET, only: 'stretch' })
    .plan('stretch', { on: false })
    .nudge('90 min')
    .work('61 min')
    .skip()
    .work('4 h')
    .expect(['10:00:00 ! stretch', '10:01:00 stretch skipped, ! gone']);
});
