import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Cause, Event, Reading } from '../../core/event';

/** Monday, 23 November 2026, 09:00 in Berlin. */
export const START = Date.UTC(2026, 10, 23, 8);
export const ZONE = 'Europe/Berlin';

/** A machine without a database, and the storage modules as a new context would load them. */
export async function freshStorage() {
  globalThis.indexedDB = new IDBFactory();
  return reload();
}

/** The same machine, a new context: what a killed worker comes back to. */
export async function reload() {
  vi.resetModules();
  const [{ connect }, { step }, { stepWithout, rescue }, { snapshot }, { told }, { deleteAll }, { exportAll }] =
    await Promise.all([
      import('../../storage/connect'),
      import('../../storage/step'),
      import('../../storage/fallback'),
      import('../../storage/snapshot'),
      import('../../storage/told'),
      import('../../storage/delete-all'),
      import('../../storage/export'),
    ]);
  return { connect, step, stepWithout, rescue, snapshot, told, deleteAll, exportAll };
}

/** Somebody at the keyboard, nothing playing. */
export const BUSY: Reading = {
  quietAtLeast: 0,
  quietLessThan: 15_000,
  locked: false,
  sound: false,
  soundInFront: false,
  fullScreen: false,
};

/** An event so many minutes after the start. */
export function at(minutes: number, cause: Cause = { kind: 'wake' }): Event {
  return { ...cause, at: START + minutes * 60_000, zone: ZONE, reading: BUSY };
}

/** A place for the record of a timer without a database. */
export function memory(mirror?: unknown, policy: unknown = {}) {
  let value: unknown;
  return {
    get: async () => value,
    set: async (next: unknown) => {
      value = next;
    },
    mirrored: async () => mirror,
    policy: async () => policy,
  };
}
