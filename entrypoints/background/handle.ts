import type { Cause, Event, Reply, Report } from '../../core/event';
import { surfaces } from '../../core/surfaces';
import { tellChange } from '../../platform/changes';
import { checkpoint } from '../../platform/checkpoint';
import { now, zone } from '../../platform/clock';
import { isFresh, noteAlive, sessionRecord } from '../../platform/session-record';
import type { Patch } from '../../storage/step';
import { match } from './match';
import { readWorld } from './read-world';
import { intoStore, openStore } from './store';

/** A cause with the moment it entered the queue. */
export interface Stamped {
  readonly cause: Cause;
  readonly at: number;
  readonly zone: string;
  readonly patch: Patch;
  /** Called with the answer as soon as the event is stored; the surfaces are matched after that. */
  readonly answered: (reply: Reply) => void;
}

/** Rungs that one prompt can have are fewer than this: a picture that still wants more is a fault, not a prompt. */
const ROUNDS = 6;

let knownAlive = false;
/** Instant of the last event that was stored in this life of the background. */
let lastAt = 0;

/**
 * The way of an event: read the world, store what comes of it, and make the browser match. The first event of a life of
 * the browser is preceded by the news that it was closed.
 *
 * @returns whether it was that one
 */
export async function handle({ cause, at, zone: place, patch, answered }: Stamped): Promise<boolean> {
  await checkpoint(1);
  // A cold start is short when nothing waits for what it does not need; a database that refuses is met again below.
  const [reading, fresh] = await Promise.all([readWorld(), knownAlive ? false : isFresh(), openStore()]);
  await checkpoint(2);
  // What waited in the queue while a report of ours was stored is late; it is no clock that was set back.
  const late = at < lastAt && now() >= lastAt;
  const event = (what: Cause): Event => ({
    ...what,
    at: late ? lastAt : at,
    zone: place,
    reading,
  });
  if (fresh) {
    await intoStore(event({ kind: 'boot', fresh: true }));
    await checkpoint(3);
    await noteAlive();
  }
  knownAlive = true;
  let stepped = await intoStore(event(cause), patch);
  await checkpoint(4);
  answered(stepped.outcome.reply);
  lastAt = stepped.outcome.session.at;
  const tell = async (report: Report) => {
    stepped = await intoStore({ kind: 'report', report, at: now(), zone: zone(), reading: null });
    lastAt = stepped.outcome.session.at;
  };
  tellChange();
  for (let round = 0; round < ROUNDS; round++) {
    const { outcome, settings } = stepped;
    await match(surfaces(outcome.session, settings, outcome.session.at), settings, tell);
    await checkpoint(13);
    if (stepped.outcome === outcome) break;
    tellChange();
  }
  // A copy for the day on which the database cannot be opened; nobody waits for it.
  await sessionRecord.mirror(stepped.outcome.session);
  return fresh;
}
