import type { Felt } from '../../../core/feeling';
import { newFeeling } from '../../../core/feeling';
import { now, zone } from '../../../platform/clock';
import { changeFeelings } from '../../../wiring/feelings';

/**
 * Keeps how the back feels now.
 *
 * @returns whether it could be kept
 */
export function say(felt: Felt): Promise<boolean> {
  const feeling = newFeeling(felt, now(), zone(), { id: crypto.randomUUID(), breakId: null });
  return changeFeelings({ put: { feelings: [feeling] } });
}

/**
 * Takes back what was said.
 *
 * @returns whether it could be taken back
 */
export function forget(id: string): Promise<boolean> {
  return changeFeelings({ drop: { feelings: [id] } });
}
