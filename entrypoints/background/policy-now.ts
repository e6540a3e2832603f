import type { Policy } from '../../core/policy/policy';
import { readManaged } from '../../platform/managed';
import { readPolicy } from '../../storage/validate/policy';

/** What an organization says at this moment, for the few occasions on which that cannot wait for the next event. */
export async function policyNow(): Promise<Policy> {
  return readPolicy(await readManaged());
}
