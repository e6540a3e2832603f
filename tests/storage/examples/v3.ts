import type { StoredExample } from './example';
import { v2 } from './v2';

/** A database of version 3: what version 2 had. Only how it is found has changed. */
export const v3: StoredExample = { version: 3, stores: v2.stores };
