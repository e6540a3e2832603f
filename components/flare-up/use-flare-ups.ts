import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
 * done to the clock meanwhile, as a timer does not go by that. An end that was known once does not move further away when
 * the page reads again what is kept.
 */
function useEndWatch(port: FlareUpPort, kept: FlareUpsKept | null): void {
  const care = kept?.care ?? null;
  const id = care && !care.seen ? care.id : null;
  const endsAt = care?.endsAt ?? 0;
  const end = useRef({ id, at: Number.POSITIVE_INFINITY });
  useEffect(() => {
    const left = endsAt - port.now();
    if (id === null || left < 0) return;
    const known = end.current.id === id ? end.current.at : Number.POSITIVE_INFINITY;
    end.current = { id, at: Math.min(known, performance.now() + left) };
    const rest = end.current.at - performance.now() + 50;
    const timer = setTimeout(() => void port.report({ say: 'care-over', id }).catch(() => {}), rest);
    return () => clearTimeout(timer);
  }, [port, id, endsAt]);
}
