import { useState } from 'preact/hooks';
import { now } from '../../../platform/clock';
import type { Mode } from '../../../storage/import/plan';
import type { Refusal } from '../../../storage/import/refusal';
import type { Preview } from '../../../storage/import/write';
import { afterChange } from './after-change';
import type { ReadFile } from './orders';
import { useWork } from './use-work';

/** Where an import stands. */
export type Stage =
  | { readonly at: 'idle' | 'reading' | 'writing' | 'stopped' }
  | { readonly at: 'ready'; readonly name: string; readonly file: ReadFile }
  | { readonly at: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly at: 'failed'; readonly detail: string }
  | { readonly at: 'done'; readonly mode: Mode; readonly preview: Preview };

/** An import from the choice of a file to its end. */
export interface Importing {
  readonly stage: Stage;
  /** The share of reading or writing that is done, 0 to 1. */
  readonly share: number;
  readonly read: (file: File) => Promise<void>;
  readonly write: (mode: Mode) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the file that was read away again. */
  readonly putAway: () => void;
}

/** Leads through an import; nothing is written before somebody has seen what would change. */
export function useImport(): Importing {
  const work = useWork();
  const [stage, setStage] = useState<Stage>({ at: 'idle' });
  return {
    stage,
    share: work.share ?? 0,
    async read(file) {
      // A file that was read before is not wanted any more.
      work.end();
      setStage({ at: 'reading' });
      const outcome = await work.ask('read', { file, at: now() });
      if ('done' in outcome) setStage({ at: 'ready', name: file.name, file: outcome.done });
      else if ('refused' in outcome) setStage({ at: 'refused', name: file.name, refusal: outcome.refused });
      else if ('failed' in outcome) setStage({ at: 'failed', detail: outcome.failed });
      else setStage({ at: 'stopped' });
    },
    async write(mode) {
      setStage({ at: 'writing' });
      const outcome = await work.ask('write', { mode, at: now() });
      if ('done' in outcome) {
        setStage({ at: 'done', mode, preview: outcome.done });
        await afterChange();
      } else if ('failed' in outcome) setStage({ at: 'failed', detail: outcome.failed });
      else setStage({ at: 'stopped' });
    },
    cancel: work.cancel,
    putAway() {
      work.end();
      setStage({ at: 'idle' });
    },
  };
}
