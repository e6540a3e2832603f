import type { Step } from './step';

/**
 * Version 3: how the back felt is found by its day. Pages that show one day or one month would otherwise go through all
 * that was ever said, at every change.
 */
export const to3: Step = (_db, transaction) => {
  transaction.objectStore('feelings').createIndex('day', 'day');
};
