import { TipCard } from './tip-card';
import type { TipPort } from './tip-port';
import { useTip } from './use-tip';

/** The tip of the moment, once it is read: for the popup, the end of a break, and the page of today. */
export function TipHere({ port }: { port: TipPort }) {
  const here = useTip(port);
  return here && <TipCard here={here} />;
}
