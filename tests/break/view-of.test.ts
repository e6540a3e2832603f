import { describe, expect, it, vi } from 'vitest';
import { ofLibrary } from '../../components/guide/movement';
import { stageOf } from '../../components/guide/stage';
import { STRETCHES, stretchById } from '../../content/stretches/index';
import { emptyDay } from '../../core/day/paint';
import { NO_MARKS } from '../../core/movements/marks';
import { newSession } from '../../core/new-session';
import { position } from '../../core/scheduler/running';
import type { Ended, Running, Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import type { Guided } from '../../entrypoints/break/view-of';
import { guided, viewOf } from '../../entrypoints/break/view-of';

vi.mock('#i18n', () => import('../interface-words'));

const NOW = Date.UTC(2026, 5, 1, 9);
const blank = newSession(NOW, 'Europe/Berlin');

const running: Running = {
  id: 'b-1',
  kind: 'stretch',
  startedAt: NOW,
  length: 5 * MINUTE,
  plan: [
    { stretch: 'chin-tuck', side: 0, ms: 40 * SECOND },
    { stretch: 'seated-figure-four', side: 1, ms: 48 * SECOND },
    { stretch: 'seated-figure-four', side: 2, ms: 48 * SECOND },
  ],
  step: 0,
  stepEndsAt: NOW + 40 * SECOND,
  remaining: null,
  pausedAt: null,
  pausedFor: 0,
  asking: false,
  seenAt: NOW,
  goneAt: null,
  shown: [],
};
const over: Ended = { id: 'b-1', kind: 'stretch', result: 'taken', at: NOW, ms: 5 * MINUTE, chimed: true };

const choosing = { library: STRETCHES, body: DEFAULTS.body, marks: NO_MARKS, flareUp: null, lastIds: [], weekIds: [] };
const today = emptyDay('2026-06-01');

function view(session: Session, seen: Guided | null = null, now = NOW, log = today) {
  return viewOf(session, { settings: DEFAULTS, choosing, today: log, seen }, now);
}

function stage(running: Guided, now: number) {
  const movementOf = (id: string) => {
    const stretch = stretchById(id);
    return stretch ? ofLibrary(stretch) : null;
  };
  return stageOf({ ...position(running, now), plan: running.plan, movementOf });
}

describe('the break page shows', () => {
  it('nothing to do where no break is due', () => {
    expect(view(blank)).toMatchObject({ is: 'nothing' });
  });

  it('a break that asks', () => {
    const stretch = { ...blank.cycles.stretch, dueAt: NOW, prompt: { at: NOW, present: 0, loud: null } };
    const session = { ...blank, cycles: { ...blank.cycles, stretch } };
    expect(view(session)).toMatchObject({ is: 'prompted', outlook: { next: { kind: 'stretch', postponesLeft: 2 } } });
  });

  it('a break that runs, and one that was interrupted', () => {
    expect(view({ ...blank, running })).toMatchObject({ is: 'running' });
    expect(view({ ...blank, running: { ...running, asking: true } })).toMatchObject({ is: 'asking' });
  });

  it('what was done, where it saw the break run', () => {
    const shown = view({ ...blank, ended: over }, guided(running, choosing), NOW + 60 * MINUTE);
    // Ended at its first instant: nothing was done yet.
    expect(shown).toMatchObject({ is: 'ended', late: false, did: [] });
    const later = view(
      { ...blank, ended: { ...over, at: NOW + MINUTE } },
      guided(running, choosing),
      NOW + 60 * MINUTE,
    );
    expect(later).toMatchObject({
      did: [
        { id: 'chin-tuck', ms: 40 * SECOND },
        { id: 'seated-figure-four', ms: 20 * SECOND },
      ],
    });
  });

  it('what the log says was done, whether or not it saw the break run', () => {
    const moves = [{ id: 'chin-tuck', ms: 40 * SECOND }];
    const fact = { ...over, day: '2026-06-01', offset: 120, byUser: false, moves };
    const log = { ...today, facts: [fact] };
    expect(view({ ...blank, ended: over }, null, NOW + MINUTE, log)).toMatchObject({ late: true, did: moves });
  });

  it('that a break is already over, where it came too late for it', () => {
    expect(view({ ...blank, ended: over }, null, NOW + MINUTE)).toMatchObject({ is: 'ended', late: true, did: [] });
  });

  it('nothing of a break that was over long before', () => {
    expect(view({ ...blank, ended: over }, null, NOW + 30 * MINUTE)).toMatchObject({ is: 'nothing' });
  });
});

describe('a running break', () => {
  it('has a routine before its own is stored, the one that will be', () => {
    expect(guided({ ...running, plan: null }, choosing)).toEqual(guided({ ...running, plan: null }, choosing));
    expect(guided({ ...running, plan: null }, choosing).plan.length).toBeGreaterThan(2);
  });

  it('is where its stored ends say, however long the page slept', () => {
    const where = stage(guided(running, choosing), NOW + 40 * SECOND + 47 * SECOND);
    expect(where).toMatchObject({ step: 1, left: SECOND, leftOfAll: 49 * SECOND, next: null });
  });

  it('never shows more time than the step has', () => {
    expect(stage(guided(running, choosing), NOW - 10 * MINUTE)).toMatchObject({
      step: 0,
      left: 40 * SECOND,
      elapsed: 0,
    });
  });

  it('goes on with a stretch that this version does not know', () => {
    const plan = [{ stretch: 'own-1', side: 0, ms: MINUTE }] as const;
    expect(stage({ ...running, plan }, NOW)).toMatchObject({ movement: null, instructions: 1 });
  });
});
