import { describe, expect, it, vi } from 'vitest';
import { STRETCHES } from '../../content/stretches/index';
import { NO_MARKS } from '../../core/movements/marks';
import { outlook } from '../../core/outlook';
import { project } from '../../core/project';
import { inItsForm } from '../../core/routine/in-its-form';
import type { Week } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { TRIAL_LENGTH, trialSession, trialSettings } from '../../core/trial';
import { MINUTE, SECOND } from '../../core/units';
import type { TrialGround } from '../../entrypoints/break/trial/try-command';
import { tryCommand } from '../../entrypoints/break/trial/try-command';

vi.mock('#i18n', () => import('../interface-words'));

const ZONE = 'Europe/Berlin';
/** A Sunday, close to midnight. */
const NOW = Date.UTC(2026, 5, 7, 22);
const MONDAYS: Week = { 1: [[540, 1020]], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

const choosing: TrialGround['choosing'] = {
  library: STRETCHES.map((one) => inItsForm(one, DEFAULTS.body)),
  body: DEFAULTS.body,
  marks: NO_MARKS,
  flareUp: null,
  lastIds: [],
  weekIds: [],
};
const ground: TrialGround = { settings: trialSettings(DEFAULTS), choosing, zone: ZONE };

const session = trialSession(NOW, ZONE);
const { id } = session.cycles.stretch;
const begun = tryCommand(session, { do: 'start', kind: 'stretch', id }, ground, NOW + SECOND);

describe('a trial of the break page', () => {
  it.each([
    ['as Limber comes', DEFAULTS],
    ['outside working hours', { ...DEFAULTS, hours: MONDAYS }],
    ['where nothing reminds', { ...DEFAULTS, remind: false }],
    ['with stretch breaks off', { ...DEFAULTS, stretch: { ...DEFAULTS.stretch, on: false } }],
  ])('asks %s', (_, settings) => {
    const { phase } = outlook(session, trialSettings(settings), NOW);
    expect(phase).toMatchObject({ is: 'prompted', kind: 'stretch' });
  });

  it('waits for whoever reads first', () => {
    const later = project(session, ground.settings, NOW + 6 * MINUTE, ZONE).session;
    expect(outlook(later, ground.settings, NOW + 6 * MINUTE).phase.is).toBe('prompted');
  });

  it('begins at once with a routine of two minutes', () => {
    const { plan } = begun.running ?? {};
    expect(plan?.reduce((sum, { ms }) => sum + ms, 0)).toBe(TRIAL_LENGTH);
    expect(begun.running).toMatchObject({ id, step: 0, stepEndsAt: NOW + SECOND + (plan?.[0]?.ms ?? 0) });
  });

  it('ends by itself when they are over', () => {
    const at = (ms: number) => project(begun, ground.settings, NOW + SECOND + ms, ZONE).session;
    expect(at(TRIAL_LENGTH - 1).running).not.toBeNull();
    expect(at(TRIAL_LENGTH)).toMatchObject({ running: null, ended: { id, result: 'taken', ms: TRIAL_LENGTH } });
  });

  it('is paused, gone on with, and ended as a real one', () => {
    const held = tryCommand(begun, { do: 'hold-break', id }, ground, NOW + 5 * SECOND);
    expect(held.running).toMatchObject({ pausedAt: NOW + 5 * SECOND, stepEndsAt: null });
    const on = tryCommand(held, { do: 'go-on', id }, ground, NOW + 65 * SECOND);
    expect(on.running?.pausedAt).toBeNull();
    const ended = tryCommand(on, { do: 'end', id }, ground, NOW + 75 * SECOND);
    expect(ended.running).toBeNull();
  });

  it('keeps what somebody has set but for its own length', () => {
    const settings = { ...DEFAULTS, chime: false, volume: 0.9, theme: 'dark' } as const;
    expect(trialSettings(settings)).toMatchObject({ chime: false, volume: 0.9, theme: 'dark', body: DEFAULTS.body });
    expect(trialSettings(settings).stretch.every).toBe(DEFAULTS.stretch.every);
  });
});
