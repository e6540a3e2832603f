import type { WarningSign } from '../types.ts';
import { CLINICIAN } from './clinician.ts';
import { EMERGENCY } from './emergency.ts';

export { CLINICIAN, EMERGENCY };

/** Every sign, the emergency list first. */
export const WARNING_SIGNS: readonly WarningSign[] = [...EMERGENCY.signs, ...CLINICIAN.signs];

const byId: ReadonlyMap<string, WarningSign> = new Map(WARNING_SIGNS.map((sign) => [sign.id, sign]));

/** The sign with an id, or `undefined` where there is none. */
export function warningSignById(id: string): WarningSign | undefined {
  return byId.get(id);
}
