/**
 * One step of the ladder: from the version before to the one it is named after. Frozen once released: it imports
 * nothing that can change, and leaves everything as it was when it throws (the upgrade transaction is aborted).
 */
export type Step = (db: IDBDatabase, transaction: IDBTransaction) => void;
