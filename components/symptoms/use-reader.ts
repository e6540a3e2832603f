import { useMemo, useState } from 'preact/hooks';
import type { FlareUpNow } from '../../core/flare-up/now';
import type { SetBy } from '../../core/policy/policy';
import { useLive } from '../use-live';
import type { Place } from './place';
import type { Reader } from './reader';

/** What a page lends to the reference: how to read and keep what somebody chose. */
export interface ReaderPort {
  /**
   * The region ('' for none), when they said that they have read what Limber is not (null until then), and the flare-up
   * that is under way.
   */
  readonly read: () => Promise<{
    readonly region: string;
    readonly regionSetBy: SetBy | null;
    readonly acknowledged: number | null;
    readonly flareUp: FlareUpNow | null;
  }>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Keeps a region. @throws where nobody can be reached */
  readonly keepRegion: (region: string) => Promise<void>;
  /** @throws where the database refuses */
  readonly acknowledge: () => Promise<void>;
}

/** The reader, and whether they have read what Limber is not. */
export interface Reading {
  readonly reader: Reader;
  /** null until that is known. */
  readonly hasRead: boolean | null;
  readonly acknowledge: () => void;
}

/** Follows what is kept about the reader. Neither may change between renders. */
export function useReader(port: ReaderPort, go?: (place: Place) => void): Reading {
  const kept = useLive<Awaited<ReturnType<ReaderPort['read']>> | null>(port.read, port.subscribe, null);
  const [isRead, setRead] = useState(false);
  const region = kept?.region ?? '';
  const regionSetBy = kept?.regionSetBy ?? null;
  const flareUp = kept?.flareUp ?? null;
  const reader = useMemo<Reader>(
    () => ({ region, regionSetBy, flareUp, chooseRegion: (wanted) => keep(port, wanted), ...(go && { go }) }),
    [port, region, regionSetBy, flareUp, go],
  );
  return {
    reader,
    hasRead: kept && (isRead || kept.acknowledged !== null),
    acknowledge: () => {
      // Without a database nothing can keep it: then it is enough for this once.
      setRead(true);
      void port.acknowledge().catch(() => {});
    },
  };
}

/** Whether it is in force afterwards: without a database nobody refuses, and nothing is kept. */
async function keep(port: ReaderPort, region: string): Promise<boolean> {
  try {
    await port.keepRegion(region);
    return (await port.read()).region === region;
  } catch {
    return false;
  }
}
