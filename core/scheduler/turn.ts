import { localDay, offsetAt } from '../civil/local-day';
import type { Fact, Span } from '../day/day';
import type { DaySpan } from '../day/record';
import type { Event, Reply } from '../event';
import type { Kind } from '../kind';
import { KINDS } from '../kind';
import type { Cycle, Idle, Session } from '../session';
import type { Settings } from '../settings';

/** The session while it is being moved: its fields are replaced, what they hold is not. */
export type Draft = { -readonly [K in keyof Session]: Session[K] };

/** One event being worked off: what is known, what has come of it so far. Lives inside one call of `advance`. */
export interface Turn {
  readonly event: Event;
  /** What the timers follow: the user's, and the nudge of a flare-up. */
  settings: Settings;
  /** The event's instant, in milliseconds. */
  readonly now: number;
  readonly session: Draft;
  /** Instant of the event before, after a clock that was set back has been allowed for. */
  readonly before: number;
  /** Up to where time has been accounted for. */
  cursor: number;
  /** Somebody is back: the absence ends with this turn, once it has been credited. */
  returned: boolean;
  /** Up to when an absence lasted as far as is known: now, or the last reading that still found it. */
  awayTo: number;
  /** Instant of the reading before this event's. */
  readonly readBefore: number;
  /** What the absence that ends gives way to: a new quiet, or nothing. */
  nextIdle: Idle | null;
  reply: Reply;
  readonly facts: Fact[];
  readonly spans: DaySpan[];
}

/** It was carried out. */
export const DONE: Reply = { did: 'done' };
/** It had been done before, or the break that it speaks of is over: no error. */
export const ALREADY: Reply = { did: 'already' };

/** Hands out the next id. Unique also across records that were set aside, as each was born at another time. */
export function nextId(ids: Pick<Draft, 'born' | 'counter'>): string {
  ids.counter += 1;
  return `${ids.born.toString(36)}-${ids.counter.toString(36)}`;
}

/** The kind whose present break has an id; undefined where that break is over. */
export function kindOf(session: Draft, id: string): Kind | undefined {
  return KINDS.find((kind) => session.cycles[kind].id === id);
}

/** The zone an instant of the near past belongs to. */
function zoneAt({ zone, zoneBefore, zoneSince }: Draft, at: number): string {
  return at < zoneSince ? zoneBefore : zone;
}

/** Logs a fact on the local day of its instant. */
export function log(turn: Turn, fact: Omit<Fact, 'day' | 'offset' | 'byUser'> & { byUser?: boolean }): void {
  const zone = zoneAt(turn.session, fact.at);
  const { day } = localDay(fact.at, zone);
  turn.facts.push({ byUser: false, ...fact, day, offset: offsetAt(fact.at, zone) });
}

/** Paints a span into the books, cut at local midnights. */
export function span(turn: Turn, from: number, to: number, what: Span['what'], why: Span['why'] = null): void {
  const zone = zoneAt(turn.session, from);
  const last = localDay(to, zone).start;
  let at = from;
  while (at < to) {
    const { day, start, end } = localDay(at, zone);
    turn.spans.push({ day, span: { from: at, to: Math.min(end, to), what, why } });
    // Of an absence of weeks only the first and the last day are painted: an empty day says as much as a full one.
    at = start < last && end < last ? last : end;
  }
}

/** Whether an event shows that somebody is there: a command, a change of the idle state, a return. */
export function hasSign({ event, returned }: Turn): boolean {
  return event.kind === 'command' || event.kind === 'idle' || returned;
}

/** Changes one cycle. */
export function change(session: Draft, kind: Kind, patch: Partial<Cycle>): void {
  session.cycles = { ...session.cycles, [kind]: { ...session.cycles[kind], ...patch } };
}
