/** Name of the channel on which the background says that something changed. Pages then read the database anew. */
const CHANNEL = 'limber';

let channel: BroadcastChannel | null = null;

/** Tells all open pages that the stored state changed. */
export function tellChange(): void {
  channel ??= new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
}

/** Calls back when the stored state changed; returns how to stop. */
export function onChange(listener: () => void): () => void {
  const own = new BroadcastChannel(CHANNEL);
  own.onmessage = listener;
  return () => own.close();
}
