/** A whole stored database of one version: what the next version has to be made from. */
export interface StoredExample {
  readonly version: number;
  /** By store: [key, value]; the key is undefined where the value holds it. */
  readonly stores: Readonly<Record<string, readonly (readonly [IDBValidKey | undefined, unknown])[]>>;
}
