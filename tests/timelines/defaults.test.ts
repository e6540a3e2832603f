import { expect, it } from 'vitest';
import { DEFAULTS } from '../../core/settings';
import { ms } from './timeline';

it('The defaults are those of the contract', () => {
  expect(DEFAULTS).toEqual({
    remind: true,
    preset: 'hse-short-often',
    stretch: { on: true, every: ms('50 min'), length: ms('5 min') },
    micro: { on: true, every: ms('20 min'), length: ms('20 s') },
    style: 'balanced',
    windows: false,
    pageAs: 'window',
    pageFocus: true,
    notice: ms('60 s'),
    polite: true,
    postponeMinutes: 5,
    postponeLimit: 2,
    missedAfter: ms('10 min'),
    away: 'counts',
    idleAfter: ms('60 s'),
    soundSits: true,
    quietForSound: true,
    quietForFullScreen: true,
    hours: null,
    chime: true,
    volume: 0.4,
    dailyLimit: null,
    theme: 'system',
    region: '',
    body: { seatedOnly: false, oneHanded: false, floor: false, favour: [], cautions: [] },
    microPage: false,
    sitStand: false,
  });
});
