import { describe, expect, it } from 'vitest';
import { newSession } from '../../core/new-session';
import type { Ended, Running, Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { stageOf } from '../../entrypoints/break/stage';
import type { Guided } from '../../entrypoints/break/view-of';
import { guided, viewOf } from '../../entrypoints/break/view-of';

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

function view(session: Session, seen: Guided | null = null, now = NOW) {
  return viewOf(session, DEFAULTS, seen, now);
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
    const shown = view({ ...blank, ended: over }, guided(running, DEFAULTS.body), NOW + 60 * MINUTE);
    expect(shown).toMatchObject({ is: 'ended', late: false, did: running.plan });
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
    expect(guided({ ...running, plan: null }, DEFAULTS.body)).toEqual(
      guided({ ...running, plan: null }, DEFAULTS.body),
    );
    expect(guided({ ...running, plan: null }, DEFAULTS.body).plan.length).toBeGreaterThan(2);
  });

  it('is where its stored ends say, however long the page slept', () => {
    const stage = stageOf(guided(running, DEFAULTS.body), NOW + 40 * SECOND + 47 * SECOND);
    expect(stage).toMatchObject({ step: 1, left: SECOND, leftOfAll: 49 * SECOND, next: null });
  });

  it('never shows more time than the step has', () => {
    expect(stageOf(guided(running, DEFAULTS.body), NOW - 10 * MINUTE)).toMatchObject({
      step: 0,
      left: 40 * SECOND,
      elapsed: 0,
    });
  });

  it('goes on with a stretch that this version does not know', () => {
    const plan = [{ stretch: 'own-1', side: 0, ms: MINUTE }] as const;
    expect(stageOf({ ...running, plan }, NOW)).toMatchObject({ stretch: null, instructions: 1 });
  });
});
