import { lineOf } from '../../core/policy/contact';
import type { Reasons } from '../../core/policy/policy';
import { fieldsOf } from './policy';

/** The reasons in a policy, whatever it may be; what is no line of text is none. */
export function reasonsIn(given: unknown): Reasons {
  const entries = Object.entries(fieldsOf(given)).map(([name, entry]) => [name, lineOf(fieldsOf(entry).reason)]);
  return Object.fromEntries(entries.filter(([, reason]) => reason !== null));
}
