import { useEffect, useState } from 'preact/hooks';
import { workplaceInUse } from '../../../core/audit/workplaces';
import { localDay } from '../../../core/civil/local-day';
import type { DayRange, Period } from '../../../core/history/period';
import { onChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import { knownDays } from '../../../storage/read-days';
import { readShelf } from '../../../storage/shelf';
import { snapshot } from '../../../storage/snapshot';
import type { Summaries } from './read-history';
import { readHistory } from './read-history';

/** What an audit of the workplace in use came to on a day. */
export interface AuditMark {
  readonly day: string;
  /** Whole percent. */
  readonly match: number;
}

/** What the section is drawn from; `summaries` follow, and are of the period that was asked for last. */
export interface Ground {
  /** First and last day that anything is known of, today included. */
  readonly known: DayRange;
  readonly today: string;
  /** Interruptions of sitting shorter than this are none, in milliseconds. */
  readonly bridged: number;
  readonly audits: readonly AuditMark[];
}

/** Reads what does not depend on the period; null until then. */
export function useGround(): Ground | null {
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(() => {
    const read = async () => setGround(await readGround());
    void read();
    return onChange(() => void read());
  }, []);
  return ground;
}

async function readGround(): Promise<Ground> {
  const today = localDay(now(), zone()).day;
  const { settings } = await snapshot(sessionRecord, now(), zone());
  const bridged = settings.idleAfter;
  try {
    const [known, workplaces, audits] = await Promise.all([knownDays(), readShelf('workplaces'), readShelf('audits')]);
    const here = workplaceInUse(workplaces)?.id;
    const marks = audits.filter((one) => one.workplace === here).toSorted((one, other) => one.at - other.at);
    const first = [known?.first ?? today, today].toSorted()[0] ?? today;
    return {
      known: { from: first, to: today },
      today,
      bridged,
      audits: marks.map(({ day, match }) => ({ day, match })),
    };
  } catch (error) {
    console.warn('Limber has no history without its database:', error);
    return { known: { from: today, to: today }, today, bridged, audits: [] };
  }
}

/** A period with what its days come to, as far as it is read. */
export interface Read {
  readonly period: Period;
  readonly summaries: Summaries;
}

/**
 * The days of a period, followed; of a long one they come bit by bit. Until the first of them are there, what was read
 * before stays; null where nothing was.
 *
 * @param period must not change between renders while it is the same
 */
export function useSummaries(period: Period | null, bridged: number): Read | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (!period) return;
    let reading = new AbortController();
    const begin = (isFirst: boolean) => {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      const tell = (summaries: Summaries, isAll: boolean) => {
        // What is there stays until all of a later reading is.
        if (!signal.aborted && (isAll || isFirst)) setRead({ period, summaries });
      };
      readHistory(period, bridged, tell, signal).catch((error) => {
        console.warn('Limber could not read its history:', error);
        tell(new Map(), true);
      });
    };
    begin(true);
    const stop = onChange(() => begin(false));
    return () => {
      reading.abort();
      stop();
    };
  }, [period, bridged]);
  return read;
}
