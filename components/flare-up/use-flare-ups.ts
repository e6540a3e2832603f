import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { type FlareUpOrders, ordersOf } from './orders';
import type { FlareUpPort, FlareUpsKept } from './port';

/** What a page draws from, and what it can do. */
export interface FlareUpsLive {
  /** null until it is read. */
  readonly kept: FlareUpsKept | null;
  readonly now: number;
  readonly zone: string;
  readonly orders: FlareUpOrders;
  /** The last order could not be kept. */
  readonly isLost: boolean;
}

/** Flare-ups as they are, followed. */
export function useFlareUps(port: FlareUpPort): FlareUpsLive {
  const kept = useLive<FlareUpsKept | null>(port.read, port.subscribe, null);
  const clock = useNow(port.now);
  const [isLost, setLost] = useState(false);
  const orders = useMemo(() => ordersOf(port, setLost), [port]);
  useEndWatch(port, kept);
  return { kept, now: clock, zone: port.zone(), orders, isLost };
}

/**
 * An open page tells the background when a running session is over: on time even where its alarm is late, and whatever was
 * done to the clock meanwhile, as a timer does not go by that.
 */
function useEndWatch(port: FlareUpPort, kept: FlareUpsKept | null): void {
  const care = kept?.care ?? null;
  const id = care && !care.seen ? care.id : null;
  const endsAt = care?.endsAt ?? 0;
  useEffect(() => {
    const left = endsAt - port.now();
    if (id === null || left < 0) return;
    const timer = setTimeout(() => void port.report({ say: 'care-over', id }).catch(() => {}), left + 50);
    return () => clearTimeout(timer);
  }, [port, id, endsAt]);
}
