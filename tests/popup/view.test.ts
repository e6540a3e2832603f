import { describe, expect, it, vi } from 'vitest';
import { askedBreak } from '../../components/now/asked-break';
import { mainAction } from '../../components/now/main-action';
import { stateSetBy } from '../../components/now/state-set-by';
import { leftOf } from '../../core/scheduler/running';
import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';
import { type View, viewOf } from '../../core/view';
import { NOW, states } from '../../scripts/shots/popup-states.mjs';
import { readSettings } from '../../storage/read-settings';
import { readDay } from '../../storage/validate/day';
import { reasonsIn } from '../../storage/validate/policy-reasons';
import { readSession } from '../../storage/validate/session';

vi.mock('#i18n', () => import('../interface-words'));

type State = { session: unknown; settings?: Partial<Settings>; policy?: object; today: unknown; now?: number };
const all = states as unknown as Record<string, State>;

function show(name: string, after = 0): View {
  const { session, settings = {}, policy, today, now = NOW } = all[name] as State;
  const read = readSession(session);
  const day = readDay(today);
  if (!('session' in read) || !day)
    throw new Error(`The picture "${name}" is drawn from a record that Limber would refuse.`);
  const snapshot = {
    session: read.session,
    ...readSettings(Object.entries(settings), policy),
    reasons: reasonsIn(policy),
    today: day,
  };
  return viewOf(snapshot, now + after) as View;
}

describe('the states that are photographed', () => {
  it.each(Object.keys(all).filter((name) => all[name]?.session))('%s is the phase that it is called', (name) => {
    const { phase } = show(name).outlook;
    const called = `${phase.is}${phase.is === 'held' ? `-${phase.reason}` : ''}`;
    if (/^(told|everything)/.test(name)) return;
    expect(name.startsWith(called)).toBe(true);
  });
});

describe('the view', () => {
  it('carries the stored session on to now, and the books with it', () => {
    const view = show('counting', 3 * MINUTE);
    expect(view.outlook.next?.worked).toBe(35 * MINUTE + 2 * SECOND);
    expect(view.today.spans.at(-1)).toMatchObject({ what: 'desk', to: NOW + 3 * MINUTE });
  });

  it('never goes back behind the last event, though the page reads its clock once a second', () => {
    expect(show('counting', -5 * SECOND).now).toBe(NOW - 2 * SECOND);
  });
});

describe('the break that can be put off', () => {
  it('is the one that is announced', () => {
    expect(askedBreak(show('prompted-stretch'))).toEqual({ kind: 'stretch', id: 's', asked: 0, postponesLeft: 2 });
    expect(askedBreak(show('prompted-micro'))).toMatchObject({ kind: 'micro', id: 'm' });
    expect(askedBreak(show('notice'))).toMatchObject({ kind: 'stretch' });
    expect(askedBreak(show('postponed'))).toMatchObject({ asked: 1, postponesLeft: 1 });
    expect(askedBreak(show('held-sound-due'))).toMatchObject({ kind: 'stretch' });
  });

  it('is none before that, nor under a hold that stops the clock', () => {
    expect(askedBreak(show('counting'))).toBeNull();
    expect(askedBreak(show('held-sound'))).toBeNull();
    expect(askedBreak(show('held-paused'))).toBeNull();
  });
});

describe('what an organization has set', () => {
  it('is told of where the state comes from it, with the reason', () => {
    expect(stateSetBy(show('held-off-set'))).toEqual({ reason: expect.stringContaining('reception') });
    expect(stateSetBy(show('held-off-hours-set'))).toEqual({ reason: undefined });
    expect(stateSetBy(show('nothing-set'))).toEqual({ reason: 'Works agreement 12.' });
  });

  it('is not told of where somebody chose it, nor of the other kind of break', () => {
    for (const name of ['held-off', 'held-off-hours', 'nothing', 'nothing-half-set', 'held-paused', 'counting']) {
      expect(stateSetBy(show(name)), name).toBeNull();
    }
  });

  it('offers a break, not the reminders that nobody here can switch on', () => {
    const { request } = mainAction(show('held-off-set'));
    expect(request).toEqual({ kind: 'command', command: { do: 'start', kind: 'stretch', id: 's' } });
    expect(mainAction(show('held-off')).request).toMatchObject({ kind: 'settings', patch: { remind: true } });
  });
});

it('counts the later steps of a running break', () => {
  const { running } = show('running').session as Session;
  if (!running) throw new Error('No break is running.');
  expect(leftOf(running, NOW)).toBe(228 * SECOND);
  const steps = [20, 30, 40].map((seconds) => ({ stretch: 'x', side: 0 as const, ms: seconds * SECOND }));
  const planned = { ...running, plan: steps, step: 0, stepEndsAt: NOW + 5 * SECOND };
  expect(leftOf(planned, NOW)).toBe(75 * SECOND);
  expect(leftOf(planned, NOW + 6 * SECOND)).toBe(69 * SECOND);
});
