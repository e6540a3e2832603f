import { useLayoutEffect, useState } from 'preact/hooks';
import type { Period } from '../../../core/history/period';
import { onChange } from '../../../platform/changes';
import { readAhead } from '../read-ahead';
import type { Ground } from './read-ground';
import { readGround } from './read-ground';
import type { Summaries } from './read-history';
import { readHistory } from './read-history';

/*
 * Both read in a layout effect: one that waits for the next frame would begin to read a frame later, one after the other.
 */

// The section is shown once the page knows what an organization says, and that is read meanwhile.
const ground = readAhead(readGround);

/** Reads what does not depend on the period, and follows it; null until then. */
export function useGround(): Ground | null {
  const [known, setGround] = useState<Ground | null>(null);
  useLayoutEffect(() => {
    const read = async () => setGround(await ground());
    void read();
    return onChange(() => void read());
  }, []);
  return known;
}

/** A period with what its days come to, as far as it is read. */
export interface Read {
  readonly period: Period;
  readonly summaries: Summaries;
  /** There is no more to come. */
  readonly isAll: boolean;
}

/**
 * The days of a period, followed; of a long one they come bit by bit. Until the first of them are there, what was read
 * before stays; null where nothing was.
 *
 * @param period must not change between renders while it is the same
 */
export function useSummaries(period: Period | null, ground: Ground | null): Read | null {
  const { bridged = 0, hasSymptoms = false } = ground ?? {};
  const [read, setRead] = useState<Read | null>(null);
  useLayoutEffect(() => {
    if (!period) return;
    let reading = new AbortController();
    const begin = (isFirst: boolean) => {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      const tell = (summaries: Summaries, isAll: boolean) => {
        // What is there stays until all of a later reading is.
        if (!signal.aborted && (isAll || isFirst)) setRead({ period, summaries, isAll });
      };
      readHistory(period, { bridged, hasSymptoms }, tell, signal).catch((error) => {
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
  }, [period, bridged, hasSymptoms]);
  return read;
}
