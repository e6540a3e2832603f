/**
 * Names of stretches that were taken out of the library, by their ids: histories hold the ids for ever, and show what
 * was done under the name that it had. None was taken out so far.
 */
export const RETIRED: Readonly<Record<string, string>> = {};
