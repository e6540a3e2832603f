import type { Fact } from '../core/day/day';
import './break-mark.css';

/** The classes of an element that is the sign of what became of a break. */
export function breakMark({ kind, result }: Pick<Fact, 'kind' | 'result'>): string {
  return `break-mark break-mark--${kind} break-mark--${result}`;
}
