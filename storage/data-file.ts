import type { Carried } from './carried';

/** Version of the file's own form. What it says and how it may change: docs/data-format.md. */
export const FILE_FORMAT = 1;

/** Larger files are refused before they are read, in bytes: ten years with pictures are a tenth of it. */
export const MOST_BYTES = 250_000_000;

/** The first entries of a file, which say what it is. */
export interface FileHead {
  /** `FILE_FORMAT` of the Limber that wrote it. */
  readonly limber: number;
  /** When it was written: ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Version of the database that it was written from. */
  readonly database: number;
}

/** Names of everything that may stand in a file. */
export type FileEntry = keyof FileHead | Carried | 'aside';
