import { useState } from 'preact/hooks';
import { useLive } from '../../../components/use-live';
import type { Exercise } from '../../../core/movements/exercise';
import type { Mark } from '../../../core/movements/marks';
import { marked } from '../../../core/movements/marks';
import { onChange, tellChange } from '../../../platform/changes';
import { now } from '../../../platform/clock';
import type { KnownMovements } from '../../../storage/movements';
import { readMovements } from '../../../storage/movements';
import { reviseNote } from '../../../storage/note';
import { changeShelves } from '../../../storage/shelf';

/** What the section works with: what is known of movements, and how to change it. */
export interface Movements {
  /** null until it is read. */
  readonly known: KnownMovements | null;
  /** The last change could not be kept. */
  readonly failed: boolean;
  readonly mark: (id: string, as: Mark | null) => Promise<boolean>;
  /** Puts an exercise on the shelf, or one that was changed or removed back. */
  readonly keep: (exercise: Exercise) => Promise<boolean>;
  readonly remove: (exercise: Exercise) => Promise<boolean>;
}

const asked = new EventTarget();

/** Own exercises and marks, followed; each change says whether it could be kept. */
export function useMovements(): Movements {
  const known = useLive<KnownMovements | null>(readMovements, follow, null);
  const [failed, setFailed] = useState(false);
  const attempt = async (change: Promise<unknown>) => {
    try {
      await change;
      setFailed(false);
      tellChange();
      asked.dispatchEvent(new Event('again'));
      return true;
    } catch (error) {
      console.warn('Limber could not keep a change of movements:', error);
      setFailed(true);
      return false;
    }
  };
  return {
    known,
    failed,
    mark: (id, as) => attempt(reviseNote('movements', (marks) => marked(marks, id, as, now()))),
    keep: (exercise) => attempt(changeShelves({ put: { exercises: [exercise] } })),
    remove: ({ id, name }) => attempt(takeAway(id, name)),
  };
}

/** The name is kept before the exercise goes: the history still has to say what was done. */
async function takeAway(id: string, name: string): Promise<void> {
  await reviseNote('movements', (marks) => ({ ...marks, formerNames: { ...marks.formerNames, [id]: name } }));
  await changeShelves({ drop: { exercises: [id] } });
}

/** This page does not hear what it tells the others. */
function follow(changed: () => void): () => void {
  const stop = onChange(changed);
  asked.addEventListener('again', changed);
  return () => {
    stop();
    asked.removeEventListener('again', changed);
  };
}
