import type { GroupId, Item } from '../../content/checklist/types';
import { localDay } from '../civil/local-day';
import { firstOpen } from './answering';
import { resultOf } from './result';
import type { Workplace } from './workplace';

/** What an audit came to at one time: a record of the store `audits`, plain JSON. */
export interface Snapshot {
  readonly id: string;
  /** Id of the workplace. */
  readonly workplace: string;
  /** Milliseconds since 1970, and the local day then, `YYYY-MM-DD`. */
  readonly at: number;
  readonly day: string;
  /** Whole percent. */
  readonly match: number;
  /** Items answered with yes or no, and items that applied. */
  readonly answered: number;
  readonly applicable: number;
  /** Whole percent of each group with an answer. */
  readonly groups: Readonly<Partial<Record<GroupId, number>>>;
}

/** A snapshot to write, and the id of an older one that it replaces. */
export interface SnapshotStep {
  readonly put: Snapshot;
  readonly drop: string | null;
}

/**
 * The snapshot that a changed workplace asks for. A day keeps at most two, where it began and where it ended, so that
 * changing things on the day of the first audit shows as before and after. While answers still come in, each replaces the
 * snapshot of the one before.
 *
 * @param known snapshots so far, of any workplace
 * @returns null where no match is shown yet, or where nothing has changed since the last one
 */
export function snapshotDue(
  workplace: Workplace,
  items: readonly Item[],
  known: readonly Snapshot[],
  at: number,
  zone: string,
): SnapshotStep | null {
  const { match, answered, applicable, groups } = resultOf(workplace, items);
  if (match === null) return null;
  const shares = groups.flatMap((group) => (group.match === null ? [] : [[group.id, group.match] as const]));
  const { day } = localDay(at, zone);
  const put = {
    id: `${workplace.id}/${at}`,
    workplace: workplace.id,
    at,
    day,
    match,
    answered,
    applicable,
    groups: Object.fromEntries(shares),
  };
  const before = historyOf(known, workplace.id);
  const last = before.at(-1);
  if (last && isSame(last, put)) return null;
  const today = before.filter((one) => one.day === day);
  const first = today[0];
  const isFillingIn =
    firstOpen(workplace, items) !== null || first?.answered !== answered || first.applicable !== applicable;
  return { put, drop: today.length > 1 || isFillingIn ? (today.at(-1)?.id ?? null) : null };
}

/** The snapshots of one workplace, oldest first: what the chart shows. */
export function historyOf(snapshots: readonly Snapshot[], workplace: string): Snapshot[] {
  return snapshots.filter((one) => one.workplace === workplace).toSorted((one, other) => one.at - other.at);
}

function isSame(one: Snapshot, other: Snapshot): boolean {
  const ids = new Set([...Object.keys(one.groups), ...Object.keys(other.groups)]) as Set<GroupId>;
  return (
    one.match === other.match &&
    one.answered === other.answered &&
    one.applicable === other.applicable &&
    [...ids].every((id) => one.groups[id] === other.groups[id])
  );
}
