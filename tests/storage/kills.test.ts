import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB, unwrap } from 'idb';
import { expect, test } from 'vitest';
import { advance } from '../../core/advance';
import type { Day } from '../../core/day/day';
import { record } from '../../core/day/record';
import { totals } from '../../core/day/totals';
import type { Cause, Event, Reading } from '../../core/event';
import { newSession } from '../../core/new-session';
import type { Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import type { Connection } from '../../storage/connect';
import { climb } from '../../storage/migrations/ladder';
import { DB_VERSION } from '../../storage/schema';
import { step } from '../../storage/step';
import { BUSY, START, ZONE } from './fresh';

/** How a worker dies at an event: not at all, before it was written, while it is written, or after it was. */
type Kill = 'none' | 'before' | 'while' | 'after';

interface Move {
  readonly minutes: number;
  readonly cause: Cause;
  readonly reading: Reading | null;
  readonly kill: Kill;
  /** Whether a killed event comes again; an alarm does not, a message of a page that is asked again does. */
  readonly again: boolean;
}

const away: Reading = { ...BUSY, quietAtLeast: 300_000, quietLessThan: 600_000 };
const cause: fc.Arbitrary<Cause> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Cause>({ kind: 'wake' }) },
  fc.constant<Cause>({ kind: 'idle', state: 'idle', after: 60_000 }),
  fc.constant<Cause>({ kind: 'idle', state: 'active', after: 60_000 }),
  fc.constant<Cause>({ kind: 'boot', fresh: true }),
  fc.constant<Cause>({ kind: 'settings' }),
  fc.constant<Cause>({ kind: 'command', command: { do: 'start', kind: 'stretch', id: null } }),
  fc.constant<Cause>({ kind: 'command', command: { do: 'postpone', id: null, asked: null, minutes: 5 } }),
  fc.constant<Cause>({ kind: 'command', command: { do: 'pause', for: 600_000 } }),
  fc.constant<Cause>({ kind: 'command', command: { do: 'resume' } }),
);
const move: fc.Arbitrary<Move> = fc.record({
  minutes: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -60, max: 600 })),
  cause,
  reading: fc.constantFrom(BUSY, BUSY, BUSY, away, null),
  kill: fc.constantFrom<Kill>('none', 'none', 'none', 'before', 'while', 'after'),
  again: fc.boolean(),
});

/** A connection as a new life of the background opens one. */
async function open(factory: IDBFactory): Promise<Connection> {
  globalThis.indexedDB = factory;
  return openDB('limber', DB_VERSION, {
    upgrade: (db, from, to, transaction) =>
      climb(unwrap(db) as IDBDatabase, unwrap(transaction) as unknown as IDBTransaction, from, to ?? DB_VERSION),
  });
}

/** What should be there: the events that were written, folded by `advance` alone. */
function expected(written: readonly Event[]): { session: Session | null; days: Day[] } {
  let session: Session | null = null;
  const days = new Map<string, Day>();
  for (const event of written) {
    const outcome = advance(session ?? newSession(event.at, event.zone), event, DEFAULTS);
    session = outcome.session;
    for (const day of record(days, outcome.facts, outcome.spans)) days.set(day.day, day);
  }
  return { session, days: [...days.values()].sort((a, b) => a.day.localeCompare(b.day)) };
}

test('500 timelines with killed workers: what is stored is what the written events come to, whole or not at all', async () => {
  const timelines = fc.array(move, { minLength: 10, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(timelines, async (moves) => {
      const factory = new IDBFactory();
      let db = await open(factory);
      const written: Event[] = [];
      let at = START;
      for (const { minutes, cause, reading, kill, again } of moves) {
        at += minutes * 60_000;
        const event: Event = { ...cause, at, zone: ZONE, reading };
        for (const death of kill !== 'none' && again ? [kill, 'none' as const] : [kill]) {
          if (death === 'before') continue;
          if (death === 'while') {
            const put = IDBObjectStore.prototype.put;
            IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
              if (this.name === 'state') this.transaction.abort();
              return put.apply(this, args);
            };
            await expect(step(db, event)).rejects.toThrow();
            IDBObjectStore.prototype.put = put;
          } else {
            await step(db, event);
            written.push(event);
          }
        }
        if (kill !== 'none') {
          db.close();
          db = await open(factory);
        }
      }
      const { session, days } = expected(written);
      expect((await db.get('state', 'session')) ?? null).toEqual(session);
      const stored = await db.getAll('days');
      expect(stored).toEqual(days);
      for (const day of stored) {
        const sum = Object.values(totals(day).ms).reduce((a, b) => a + b, 0);
        expect(sum).toBe(day.spans.reduce((all, { from, to }) => all + to - from, 0));
        expect(new Set(day.facts.map(({ id }) => id)).size).toBe(day.facts.length);
      }
      db.close();
    }),
    { numRuns: 500, seed: 20_261_122 },
  );
}, 120_000);
