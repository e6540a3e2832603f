import type { BreaksWords } from '../../../storage/breaks-csv';
import type { Checked } from '../../../storage/check-database';
import type { Separator, Table } from '../../../storage/csv';
import type { DaysNeeds } from '../../../storage/days-csv';
import type { Exported } from '../../../storage/export';
import type { Mode } from '../../../storage/import/plan';
import type { Refusal } from '../../../storage/import/refusal';
import type { Preview } from '../../../storage/import/write';

/** A file that was read and can be imported. */
export interface ReadFile {
  /** When it was exported, as it says. */
  readonly exportedAt: string;
  readonly preview: Readonly<Record<Mode, Preview>>;
}

/** The tasks of the worker: what each needs (`at` is now, in milliseconds), and what it comes to. */
export interface Tasks {
  readonly export: { readonly needs: { readonly at: number }; readonly gives: Exported };
  readonly breaks: {
    readonly needs: { readonly words: BreaksWords; readonly separator: Separator };
    readonly gives: Table;
  };
  readonly days: { readonly needs: DaysNeeds; readonly gives: Table };
  readonly check: { readonly needs: { readonly at: number }; readonly gives: Checked };
  readonly read: { readonly needs: { readonly file: File; readonly at: number }; readonly gives: ReadFile };
  /** Writes the file that was read. */
  readonly write: { readonly needs: { readonly mode: Mode; readonly at: number }; readonly gives: Preview };
}

/** Name of a task. */
export type Task = keyof Tasks;

/** What the worker is told. `stop`: to stop writing, so that nothing is written. */
export type Order = { [T in Task]: { readonly task: T } & Tasks[T]['needs'] }[Task] | { readonly task: 'stop' };

/** What became of a task. */
export type Outcome<T extends Task> =
  | { readonly done: Tasks[T]['gives'] }
  | { readonly refused: Refusal }
  | { readonly stopped: true }
  /** In the browser's own words. */
  | { readonly failed: string };

/** What the worker says: the share that is done, 0 to 1, and at last what became of it. */
export type Answer = { readonly progress: number } | Outcome<Task>;
