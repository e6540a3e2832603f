import { useEffect, useRef } from 'preact/hooks';
import { position } from '../../../core/scheduler/running';
import type { Session } from '../../../core/session';
import type { Settings } from '../../../core/settings';
import { playChange } from '../../../platform/play-chime';

/**
 * A soft tone when a movement or a side changes, so that nobody has to look at the screen: the change is shown and
 * announced as well. Silent where chimes are off, while the break is paused, and at its first step.
 *
 * @param now milliseconds
 */
export function useChangeChime(session: Session | null, now: number, { chime, volume }: Settings): void {
  const running = session?.running;
  const isGoing = running?.plan != null && running.pausedAt === null;
  const step = isGoing ? position(running, now).step : null;
  const last = useRef<{ id: string; step: number } | null>(null);
  useEffect(() => {
    if (!running || step === null) return;
    const before = last.current;
    last.current = { id: running.id, step };
    if (chime && before?.id === running.id && before.step !== step) void playChange(volume, `${running.id} ${step}`);
  }, [running?.id, step]);
}
