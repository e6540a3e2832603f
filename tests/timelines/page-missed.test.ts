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
const wake = (): Cause => ({ kind: 'wake' });

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

  it('a page that is just being opened is not missed', () => {
    const { session, facts } = play([
      [0, 0, start],
      [
        SECOND,
        0,
        ({ running }) => ({ kind: 'report', report: { say: 'shown', id: running?.id ?? '', asked: 0, rung: 'page' } }),
      ],
      [2 * SECOND, 0, wake],
      [3 * SECOND, 1, here],
      [60 * SECOND, 1, wake],
    ]);
    expect(facts).toEqual([]);
    expect(session.running?.goneAt).toBeNull();
  });
});
