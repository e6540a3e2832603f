import type { Step } from './step';

/** Version 1: the first. Frozen: it says what version 1 was, whatever later versions make of it. */
export const to1: Step = (db) => {
  db.createObjectStore('state');
  db.createObjectStore('settings');
  db.createObjectStore('days', { keyPath: 'day' });
  db.createObjectStore('aside', { autoIncrement: true });
};
