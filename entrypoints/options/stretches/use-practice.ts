import { useEffect, useState } from 'preact/hooks';
import type { PlanStep } from '../../../core/session';
import { SECOND } from '../../../core/units';

/** Where a practice is: the step and what is left of it in milliseconds; `over` at its end. */
export interface Practice {
  readonly is: 'ready' | 'running' | 'paused' | 'over';
  readonly step: number;
  readonly left: number;
  readonly start: () => void;
  /** Stops the clock, or lets it go on. */
  readonly hold: () => void;
  /** On to the other side; at the last one to the end. */
  readonly next: () => void;
  readonly stop: () => void;
}

/** The clock of a practice: `done` milliseconds passed up to `since`, an instant of the page's own clock; null stands still. */
interface Clock {
  readonly done: number;
  readonly since: number | null;
}

/** Goes through steps by the page's own clock. Nothing of it is stored: it is no break. */
export function usePractice(steps: readonly PlanStep[]): Practice {
  const [clock, setClock] = useState<Clock | null>(null);
  const [, setTick] = useState(0);
  const whole = steps.reduce((sum, { ms }) => sum + ms, 0);
  const elapsed = clock ? passed(clock) : 0;
  const isOver = clock !== null && elapsed >= whole;
  const runs = clock?.since != null && !isOver;
  const { step, left } = whereIn(steps, elapsed);
  useEffect(() => {
    if (!runs) return;
    // Just after the second is full, so that it never shows the one before.
    const timer = setTimeout(() => setTick((count) => count + 1), (left % SECOND || SECOND) + 15);
    return () => clearTimeout(timer);
  });
  const begin = () => setClock({ done: 0, since: performance.now() });
  return {
    is: clock === null ? 'ready' : isOver ? 'over' : runs ? 'running' : 'paused',
    step,
    left,
    start: begin,
    hold: () => setClock(runs ? { done: elapsed, since: null } : { done: elapsed, since: performance.now() }),
    next: () => setClock({ done: elapsed + left, since: runs ? performance.now() : null }),
    stop: () => setClock(null),
  };
}

function passed({ done, since }: Clock): number {
  return since === null ? done : done + performance.now() - since;
}

function whereIn(steps: readonly PlanStep[], elapsed: number): { step: number; left: number } {
  let end = 0;
  for (const [step, { ms }] of steps.entries()) {
    end += ms;
    if (elapsed < end) return { step, left: end - elapsed };
  }
  return { step: Math.max(0, steps.length - 1), left: 0 };
}
