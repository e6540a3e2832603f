import type { Cause } from '../../core/event';

/** Events that are under way and come late, in the order of their coming. */
export class Late {
  private waiting: { readonly at: number; readonly cause: Cause }[] = [];

  /** When the next one comes, in true time. */
  get next(): number {
    return this.waiting[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  add(at: number, cause: Cause): void {
    this.waiting.push({ at, cause });
    this.waiting.sort((a, b) => a.at - b.at);
  }

  take(): Cause {
    return this.waiting.shift()?.cause ?? { kind: 'wake' };
  }

  /** Whoever was to bring them is gone. */
  clear(): void {
    this.waiting = [];
  }
}
