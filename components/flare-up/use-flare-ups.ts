import { useEffect, useMemo } from 'preact/hooks';
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
}

/** Flare-ups as they are, followed. */
export function useFlareUps(port: FlareUpPort): FlareUpsLive {
  const kept = useLive<FlareUpsKept | null>(port.read, port.subscribe, null);
  const clock = useNow(port.now);
  const orders = useMemo(() => ordersOf(port), [port]);
  useEndWatch(port, kept);
  return { kept, now: clock, zone: port.zone(), orders };
}

/** An open page wakes the background at the end of a running session, on time even where its alarm is late. */
function useEndWatch(port: FlareUpPort, kept: FlareUpsKept | null): void {
  const care = kept?.care ?? null;
  const endsAt = care && !care.seen ? care.endsAt : null;
  useEffect(() => {
    const left = endsAt === null ? -1 : endsAt - port.now();
    if (left < 0) return;
    const timer = setTimeout(() => void port.command({ do: 'look' }).catch(() => {}), left + 50);
    return () => clearTimeout(timer);
  }, [port, endsAt]);
}
