import type { DBSchema } from 'idb';
import type { Day } from '../core/day/day';

/** Something that could not be read: kept, never deleted. */
export interface SetAside {
  readonly what: string;
  /** When it was set aside, in milliseconds. */
  readonly at: number;
  /** Why, for a developer. */
  readonly why: string;
  readonly value: unknown;
}

/** Things a person is told once, in the popup. */
export type Telling = 'session-set-aside' | 'session-newer' | 'settings-set-aside' | 'not-kept';

/** The database `limber`. What is read from it is checked before it is used: `unknown` until then. */
export interface LimberDB extends DBSchema {
  /**
   * `session`: the scheduler's one record; `tellings`: what the user has not been told yet; `policy`: what an organization
   * said last, where one does (docs/decisions/0022-managed-policy.md).
   */
  state: { key: 'session' | 'tellings' | 'policy'; value: unknown };
  /** One record a setting that the user changed; defaults live in code. */
  settings: { key: string; value: unknown };
  /** One record a local day. */
  days: { key: string; value: Day };
  aside: { key: number; value: SetAside };
  /* From here on pages write: docs/decisions/0012-who-writes-what.md. One record a piece, by its id. */
  exercises: { key: string; value: unknown };
  workplaces: { key: string; value: unknown };
  audits: { key: string; value: unknown };
  feelings: { key: string; value: unknown; indexes: { day: string } };
  flareUps: { key: string; value: unknown };
  /** Single records by name; each name and its shape is in notes.ts. */
  notes: { key: string; value: unknown };
}

/** The database's name: a contract, tests from outside open it. */
export const DB_NAME = 'limber';
/** The newest version; each step to it is one frozen function in migrations/. */
export const DB_VERSION = 3;
