import type { Day, Fact, Span } from '../../../core/day/day';

/** The facts of all days, the oldest first. */
export function factsOf(days: readonly Day[]): Fact[] {
  return days.flatMap(({ facts }) => facts).sort((a, b) => a.at - b.at);
}

/** What happened, for a short comparison: `stretch taken`. */
export function told(days: readonly Day[]): string[] {
  return factsOf(days).map(({ kind, result }) => `${kind} ${result}`);
}

/** The spans of all days, the oldest first. */
export function spansOf(days: readonly Day[]): Span[] {
  return days.flatMap(({ spans }) => spans).sort((a, b) => a.from - b.from);
}

/** How long something went on in sum, in milliseconds; everything where nothing is named. */
export function lasted(days: readonly Day[], what?: Span['what']): number {
  return spansOf(days)
    .filter((span) => what === undefined || span.what === what)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Faults in the books: facts that are there twice, spans that overlap or leave a hole between two instants. */
export function faultsIn(days: readonly Day[], from: number, to: number): string[] {
  const faults: string[] = [];
  const ids = days.flatMap(({ facts }) => facts.map(({ id, result }) => `${id} ${result}`));
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`${id} is logged twice`);
  let at = from;
  for (const span of spansOf(days)) {
    if (span.from !== at) faults.push(`${span.what} begins ${span.from - at} ms after what came before`);
    at = span.to;
  }
  if (at !== to) faults.push(`the last span ends ${to - at} ms early`);
  return faults;
}
