import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Task, Tasks } from './orders';
import { startWorker, type Worked } from './start-worker';

/** Work that may be under way in a worker of its own. */
export interface Work {
  /** The share that is done, 0 to 1; null where nothing is under way. */
  readonly share: number | null;
  /** Gives the worker a task; one is started where there is none. */
  readonly ask: <T extends Task>(task: T, needs: Tasks[T]['needs']) => Promise<Outcome<T>>;
  /** Ends what is under way: while it writes by taking everything back, else at once. */
  readonly cancel: () => void;
  /** Lets the worker go, with the file that it has read. */
  readonly end: () => void;
}

/** One worker of this part of the page. It ends when somebody leaves the page; what it was writing is not written then. */
export function useWork(): Work {
  const [share, setShare] = useState<number | null>(null);
  const worker = useRef<Worked | null>(null);
  const isWriting = useRef(false);
  const end = () => {
    worker.current?.end();
    worker.current = null;
  };
  useEffect(() => end, []);
  return {
    share,
    async ask(task, needs) {
      worker.current ??= startWorker();
      isWriting.current = task === 'write';
      setShare(0);
      const outcome = await worker.current.ask(task, needs, setShare);
      setShare(null);
      if (task !== 'read' || !('done' in outcome)) end();
      return outcome;
    },
    cancel() {
      if (isWriting.current) worker.current?.stop();
      else end();
    },
    end,
  };
}
