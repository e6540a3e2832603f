import type { Contact } from '../core/policy/contact';
import { contactOf } from '../core/policy/contact';
import type { Policy, Reasons } from '../core/policy/policy';
import { connect } from './connect';
import type { Fallback } from './fallback';
import { fieldsOf, readPolicy } from './validate/policy';
import type { PolicyFault } from './validate/policy-faults';
import { policyFaults } from './validate/policy-faults';
import { reasonsIn } from './validate/policy-reasons';

/** What an organization says of Limber, as pages show it. */
export interface Organization {
  /** Whether there is a policy at all. */
  readonly isThere: boolean;
  readonly policy: Policy;
  readonly reasons: Reasons;
  readonly contact: Contact | null;
  /** What in it is ignored. */
  readonly faults: readonly PolicyFault[];
}

/** Reads what an organization said last; without a database what it says now. */
export async function readOrganization(fallback: Pick<Fallback, 'policy'>): Promise<Organization> {
  const given = await connect().then(
    (db) => db.get('state', 'policy'),
    () => fallback.policy(),
  );
  return organizationOf(given);
}

/** What a policy comes to, whatever it may be. */
export function organizationOf(given: unknown): Organization {
  const all = fieldsOf(given);
  return {
    isThere: Object.keys(all).length > 0,
    policy: readPolicy(given),
    reasons: reasonsIn(given),
    contact: contactOf(all.contact),
    faults: policyFaults(given),
  };
}
