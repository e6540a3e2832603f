import { useEffect, useRef, useState } from 'preact/hooks';
import { now as wallClock } from '../../../platform/clock';
import type { Reading } from './reading';

/** A wall clock this far from our own was set, or the machine slept: read anew. In milliseconds. */
const DRIFT = 2_000;
/** A tick comes this much after the second is full, so that it never shows the one before. In milliseconds. */
const JUST_AFTER = 15;

/**
 * The time since a reading, counted by the page's own clock: a wall clock that is set does not move the countdown.
 *
 * @param untilNext milliseconds from a moment to the next at which the page looks different
 * @param onDrift called when the two clocks went apart
 */
export function useSteadyNow(reading: Reading | null, untilNext: (now: number) => number, onDrift: () => void): number {
  const [, setTick] = useState(0);
  const latest = useRef({ untilNext, onDrift });
  latest.current = { untilNext, onDrift };
  useEffect(() => {
    if (!reading) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const plan = () => {
      timer = setTimeout(tick, latest.current.untilNext(steady(reading)) + JUST_AFTER);
    };
    const tick = () => {
      if (!told && Math.abs(wallClock() - steady(reading)) > DRIFT) {
        told = true;
        latest.current.onDrift();
      }
      setTick((count) => count + 1);
      plan();
    };
    plan();
    return () => clearTimeout(timer);
  }, [reading]);
  return reading ? steady(reading) : 0;
}

/** Now, in milliseconds, counted from a reading by the page's own clock. */
export function steady({ at, mark }: Reading): number {
  return Math.round(at + performance.now() - mark);
}
