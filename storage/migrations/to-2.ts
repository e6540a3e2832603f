import type { Step } from './step';

/** Version 2: what pages keep, a record each, and a drawer for single notes. Frozen, as is every step. */
export const to2: Step = (db) => {
  for (const name of ['exercises', 'workplaces', 'audits', 'feelings', 'flareUps']) {
    db.createObjectStore(name, { keyPath: 'id' });
  }
  db.createObjectStore('notes');
};
