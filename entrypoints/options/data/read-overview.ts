import { type Kept, readKept } from '../../../storage/kept';

/** What the section shows before anything is done. */
export interface Overview {
  readonly kept: Kept;
  /** Bytes that Limber takes up, and bytes that are free for it; null where the browser does not say. */
  readonly used: number | null;
  readonly free: number | null;
}

/** Reads it; `none` where the database cannot be opened. */
export async function readOverview(): Promise<Overview | 'none'> {
  try {
    const [kept, { usage, quota }] = await Promise.all([readKept(), readRoom()]);
    const free = usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
    return { kept, used: usage ?? null, free };
  } catch (error) {
    console.warn('Limber could not read what it keeps:', error);
    return 'none';
  }
}

/** Browsers need not say it; without it the rest is as good. */
async function readRoom(): Promise<StorageEstimate> {
  try {
    return await navigator.storage.estimate();
  } catch {
    return {};
  }
}
