import type { Answer, Order, Outcome, Task, Tasks } from './orders';

/** A worker and the one task that it has at a time. */
export interface Worked {
  /**
   * Gives it a task.
   *
   * @param onProgress told the share that is done, 0 to 1
   */
  readonly ask: <T extends Task>(
    task: T,
    needs: Tasks[T]['needs'],
    onProgress: (share: number) => void,
  ) => Promise<Outcome<T>>;
  /** Asks it to stop writing; the task ends as `stopped` unless it was done before. */
  readonly stop: () => void;
  /** Ends it at once: what it was reading or working out is forgotten, and the task ends as `stopped`. */
  readonly end: () => void;
}

/** Starts a worker (worker.ts). It keeps the file that it has read until it is ended. */
export function startWorker(): Worked {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let settle: (outcome: Outcome<Task>) => void = () => {};
  let tell: (share: number) => void = () => {};
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('progress' in data) tell(data.progress);
    else settle(data);
  };
  // Where the worker itself cannot run, out of memory above all.
  worker.onerror = ({ message }) => settle({ failed: message });
  return {
    ask<T extends Task>(task: T, needs: Tasks[T]['needs'], onProgress: (share: number) => void) {
      tell = onProgress;
      worker.postMessage({ task, ...needs });
      return new Promise<Outcome<T>>((resolve) => {
        settle = resolve as typeof settle;
      });
    },
    stop: () => worker.postMessage({ task: 'stop' } satisfies Order),
    end() {
      worker.terminate();
      settle({ stopped: true });
    },
  };
}
