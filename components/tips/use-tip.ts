import { useEffect, useMemo, useState } from 'preact/hooks';
import { TIPS } from '../../content/tips/index';
import type { Tip } from '../../content/tips/types';
import type { TipNow } from '../../core/tips/choose-tip';
import { chooseTip } from '../../core/tips/choose-tip';
import { tipBack, tipDismissed, tipNotForMe, tipShown } from '../../core/tips/shown';
import { useLive } from '../use-live';
import type { TipPort } from './tip-port';

/** What was done with a tip that stood here. */
export interface PutAway {
  readonly tip: Tip;
  readonly how: 'dismissed' | 'not-for-me';
}

/** The tip of the moment, and what can be done with it. */
export interface TipHere {
  readonly now: TipNow;
  /** What was put away here last: it can be undone until the page goes. */
  readonly gone: PutAway | null;
  /** The last change could not be kept. */
  readonly failed: boolean;
  readonly putAway: (tip: Tip, how: PutAway['how']) => void;
  readonly undo: () => void;
}

/**
 * Chooses the one tip for now and notes that it was seen. What stands there stays while its reasons hold; where it was put
 * away, no other comes in its place before the page is opened anew.
 *
 * @param port must not change between renders
 * @returns null until it is read
 */
export function useTip(port: TipPort): TipHere | null {
  const read = useMemo(() => () => port.read().catch(() => null), [port]);
  const moment = useLive(read, port.subscribe, null);
  const [gone, setGone] = useState<PutAway | null>(null);
  const [failed, setFailed] = useState(false);
  const now = useMemo(() => moment && chooseTip(TIPS, moment.context, moment.memory), [moment]);
  const shown = gone ? undefined : now?.tip?.id;
  const day = moment?.context.day;

  const keep = (change: Parameters<TipPort['revise']>[0]) =>
    port.revise(change).then(
      () => setFailed(false),
      (error) => {
        console.warn('Limber could not keep what was said to a tip:', error);
        setFailed(true);
      },
    );
  useEffect(() => {
    // Seen is seen, kept or not: a failure needs no word.
    if (shown && day) void port.revise((memory) => tipShown(memory, shown, day, port.now())).catch(() => {});
  }, [port, shown, day]);

  if (!now) return null;
  return {
    now,
    gone,
    failed,
    putAway: (tip, how) => {
      setGone({ tip, how });
      const put = how === 'dismissed' ? tipDismissed : tipNotForMe;
      void keep((memory) => put(memory, tip.id, port.now()));
    },
    undo: () => {
      if (!gone || !day) return;
      const { id } = gone.tip;
      // It comes back to where it stood, though it was shown today.
      void keep((memory) => tipShown(tipBack(memory, id), id, day, port.now())).then(() => setGone(null));
    },
  };
}
