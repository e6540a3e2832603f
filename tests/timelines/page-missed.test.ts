import { describe, expect, it } from 'vitest';
import { advance } from '../../core/advance';
import type { Cause, Reading } from '../../core/event';
import { newSession } from '../../core/new-session';
import type { Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';

const START = Date.UTC(2026, 2, 2, 9);
const busy: Reading = {
  quietAtLeast: 0,
  quietLessThan: 15 * SECOND,
  locked: false,
  sound: false,
  soundInFront: false,
  fullScreen: false,
};

/** Events in order, each so long after the start and with so many break pages open; gives the session and all facts. */
function play(events: readonly (readonly [at: number, pages: number, cause: (session: Session) => Cause])[]) {
  let session = newSession(START, 'Europe/London');
  const facts = [];
  for (const [at, breakPages, cause] of events) {
    const event = { ...cause(session), at: START + at, zone: 'Europe/London', reading: { ...busy, breakPages } };
    const outcome = advance(session, event, DEFAULTS);
    session = outcome.session;
    facts.push(...outcome.facts);
  }
  return { session, facts };
}

const start = (): Cause => ({ kind: 'command', command: { do: 'start', kind: 'stretch', id: null } });
const here = ({ running }: Session): Cause => ({ kind: 'report', report: { say: 'page-here', id: running?.id ?? '' } });
const shown = ({ running }: Session): Cause => ({
  kind: 'report',
  report: { say: 'shown', id: running?.id ?? '', asked: 0, rung: 'page' },
});
const wake = (): Cause => ({ kind: 'wake' });
const boot = (): Cause => ({ kind: 'boot', fresh: true });

describe('a break page that nobody saw go', () => {
  it('closed in the first half, noticed only when the break would have ended: partly, up to its last sign of life', () => {
    const { facts } = play([
      [0, 0, start],
      [SECOND, 1, here],
      [MINUTE, 1, here],
      [5 * MINUTE, 0, wake],
    ]);
    expect(facts).toMatchObject([{ result: 'partly', at: START + MINUTE, ms: MINUTE }]);
  });

  it('closed in the second half: taken', () => {
    const { facts } = play([
      [0, 0, start],
      [SECOND, 1, here],
      [4 * MINUTE, 1, here],
      [5 * MINUTE, 0, wake],
    ]);
    expect(facts).toMatchObject([{ result: 'taken', at: START + 4 * MINUTE }]);
  });

  it('a page that is just being opened is not missed, though it takes its time', () => {
    const { session, facts } = play([
      [0, 0, start],
      [SECOND, 0, shown],
      [2 * SECOND, 0, wake],
      [7 * SECOND, 0, wake],
      [8 * SECOND, 1, here],
      [60 * SECOND, 1, wake],
    ]);
    expect(facts).toEqual([]);
    expect(session.running?.goneAt).toBeNull();
  });

  it('a page that is brought back after a restart is not missed either, though its last sign is minutes old', () => {
    const { session, facts } = play([
      [0, 0, start],
      [SECOND, 1, here],
      [3 * MINUTE, 0, boot],
      [3 * MINUTE + SECOND, 0, shown],
      [3 * MINUTE + 2 * SECOND, 0, wake],
      [3 * MINUTE + 6 * SECOND, 0, wake],
      [3 * MINUTE + 7 * SECOND, 1, here],
      [4 * MINUTE, 1, wake],
    ]);
    expect(facts).toEqual([]);
    expect(session.running).toMatchObject({ asking: true, goneAt: null, remaining: 5 * MINUTE - SECOND });
  });

  it('a page with a routine that goes unseen within seconds is missed at once', () => {
    const plan = ({ running }: Session): Cause => ({
      kind: 'report',
      report: { say: 'plan', id: running?.id ?? '', steps: [{ stretch: 'chin-tuck', side: 0, ms: 5 * MINUTE }] },
    });
    const { session, facts } = play([
      [0, 0, start],
      [SECOND, 0, shown],
      [2 * SECOND, 1, here],
      [2 * SECOND, 1, plan],
      [6 * SECOND, 0, wake],
      [9 * SECOND, 0, wake],
    ]);
    expect(session.running).toBeNull();
    expect(facts).toMatchObject([{ result: 'partly', at: START + 6 * SECOND }]);
  });

  it('a page that never came ends the break where it was asked for', () => {
    const { session, facts } = play([
      [0, 0, start],
      [SECOND, 0, shown],
      [30 * SECOND, 0, wake],
    ]);
    expect(session.running).toBeNull();
    expect(facts).toMatchObject([{ result: 'partly', at: START + SECOND, ms: SECOND }]);
  });
});
