import type { Felt } from '../../../core/feeling';
import { newFeeling } from '../../../core/feeling';
import { now } from '../../../platform/clock';
import { changeFeelings } from '../../../wiring/feelings';

/**
 * Keeps how the back felt after a break; another answer to the same break takes the place of the first.
 *
 * @returns whether it could be kept
 */
export function keepFeeling(felt: Felt, breakId: string, zone: string): Promise<boolean> {
  const feeling = newFeeling(felt, now(), zone, { id: `after-${breakId}`, breakId });
  return changeFeelings({ put: { feelings: [feeling] } });
}
