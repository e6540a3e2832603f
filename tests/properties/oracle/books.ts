import type { Day, Fact } from '../../../core/day/day';
import { totals } from '../../../core/day/totals';
import type { Settings } from '../../../core/settings';
import { MINUTE } from '../../../core/units';
import type { Invariant } from '../invariant';
import type { Step } from '../witness';
import { dayOf, offsetOf } from './working-time';

type Blame = (invariant: Invariant, what: string) => void;

/** Every fact that was ever told, for comparing with the books in the end. */
export class Ledger {
  private readonly facts = new Map<string, Fact>();

  /** Which zone it was when, as the events told; the latest last. */
  private zones: { zone: string; from: number; to: number }[] = [];

  constructor(private readonly blame: Blame) {}

  /** Looks at the facts and spans of one step. */
  take({ event, outcome, settings }: Step): void {
    this.note(event.at, event.zone);
    for (const fact of outcome.facts) {
      const known = this.facts.get(fact.id);
      const longer = known?.result === 'natural' && fact.result === 'natural' && !fact.byUser;
      if (known && !longer) this.blame('one', `${fact.result} after ${known.result} for ${fact.id}`);
      this.facts.set(fact.id, fact);
      this.look(fact, event.at, settings);
    }
    for (const { day, span } of outcome.spans) {
      if (!(span.to > span.from)) this.blame('clock', `a span of ${span.to - span.from} ms`);
      if (span.to > event.at) this.blame('books', 'a span of the future');
      if (!this.zones.some(({ zone }) => dayOf(span.from, zone) === day && dayOf(span.to - 1, zone) === day)) {
        const whole = span.to - span.from > 24 * 60 * MINUTE;
        if (!whole) this.blame('books', `a span that is not of ${day}`);
      }
    }
  }

  private note(at: number, zone: string): void {
    const last = this.zones.at(-1);
    // Once the clock was set back nobody can say when it was which zone.
    if (last && at < last.to) for (const one of this.zones) one.from = Number.NEGATIVE_INFINITY;
    if (last?.zone === zone) last.to = at;
    else this.zones.push({ zone, from: at, to: at });
  }

  /** The zone an instant was lived in; between two events of different zones it may be either. */
  private zonesAt(at: number): string[] {
    const before = this.zones.filter(({ from }) => from <= at);
    const after = this.zones.find(({ from }) => from > at);
    const last = before.at(-1);
    // On the very instant of a change it may be either.
    const twins = before.filter(({ to }) => last && (to >= last.from || at === last.from)).map(({ zone }) => zone);
    if (before.some(({ from }) => from === Number.NEGATIVE_INFINITY)) return this.zones.map(({ zone }) => zone);
    return [...(last ? [last.zone] : []), ...(after && (!last || at >= last.to) ? [after.zone] : []), ...twins];
  }

  private look(fact: Fact, now: number, { missedAfter }: Settings): void {
    const zones = this.zonesAt(fact.at);
    if (!zones.some((zone) => fact.day === dayOf(fact.at, zone) && fact.offset === offsetOf(fact.at, zone))) {
      this.blame('books', `${fact.result} on ${fact.day}, offset ${fact.offset}: not the local day it happened on`);
    }
    if (!(fact.ms >= 0)) this.blame('clock', `${fact.result} of ${fact.ms} ms`);
    if (fact.at > now) this.blame('books', `${fact.result} in the future`);
    if (fact.result === 'missed' && missedAfter === null) this.blame('settings', 'missed where it never is');
  }

  /** In the end every fact is in the books once, on its day, and the totals are their sum. */
  balance(book: ReadonlyMap<string, Day>): void {
    const seen = new Map<string, number>();
    for (const day of book.values()) {
      const counts = new Map<string, number>();
      for (const { id, day: own, result } of day.facts) {
        seen.set(id, (seen.get(id) ?? 0) + 1);
        counts.set(result, (counts.get(result) ?? 0) + 1);
        if (own !== day.day) this.blame('books', `a fact of ${own} under ${day.day}`);
      }
      for (const [result, count] of Object.entries(totals(day).results)) {
        if (count !== (counts.get(result) ?? 0)) this.blame('books', `${result}: total ${count}`);
      }
      let end = Number.NEGATIVE_INFINITY;
      for (const { from, to } of day.spans) {
        if (from < end || to <= from) this.blame('books', `spans of ${day.day} overlap`);
        end = to;
      }
    }
    for (const id of this.facts.keys()) {
      if (seen.get(id) !== 1) this.blame('books', `fact ${id} is in the books ${seen.get(id) ?? 0} times`);
    }
    if (seen.size !== this.facts.size) this.blame('books', 'a fact that nobody told');
  }
}
