/** A stretch of true time. */
type Interval = readonly [from: number, to: number];

/**
 * What was worked, between two bounds: what surely counts and what may count. The contract leaves room where nobody can
 * know (between the return of a person and the event that tells of it, over a jump of the clock).
 */
export class Work {
  private sure: Interval[] = [];
  private possible: Interval[] = [];
  /** Time that only the wall clock saw. */
  private bonus = 0;

  get least(): number {
    return sum(this.sure);
  }

  get most(): number {
    return sum(this.possible) + this.bonus;
  }

  addSure(pieces: readonly Interval[]): void {
    this.sure.push(...pieces);
  }

  addPossible(pieces: readonly Interval[], bonus = 0): void {
    this.possible.push(...pieces);
    this.bonus += bonus;
  }

  /** It was not work after all: nobody can count it. */
  takeSure(from: number, to: number): void {
    this.sure = without(this.sure, from, to);
  }

  /** It was certainly not work: whoever counts it is wrong. */
  takePossible(from: number, to: number): void {
    this.possible = without(this.possible, from, to);
  }

  forgetSure(): void {
    this.sure = [];
  }

  /** Starts anew; what came after an instant stays. */
  forgetPossible(upTo: number): void {
    this.possible = without(this.possible, Number.NEGATIVE_INFINITY, upTo);
    this.bonus = 0;
  }
}

function sum(pieces: readonly Interval[]): number {
  return pieces.reduce((total, [from, to]) => total + to - from, 0);
}

/** The same pieces without what lies between two instants. */
export function without(pieces: readonly Interval[], from: number, to: number): Interval[] {
  return pieces.flatMap(([a, b]) => {
    if (to <= a || from >= b) return [[a, b] as const];
    const parts: Interval[] = [
      [a, from],
      [to, b],
    ];
    return parts.filter(([start, end]) => end > start);
  });
}
