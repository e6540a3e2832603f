import { useLive } from '../../components/use-live';
import { onChange } from '../../platform/changes';
import { sessionRecord } from '../../platform/session-record';
import type { Organization } from '../../storage/read-organization';
import { readOrganization } from '../../storage/read-organization';
import { readAhead } from './read-ahead';

// No section is shown until it is known.
const readFirst = readAhead(() => readOrganization(sessionRecord));
/** As it was read last: a section begins with what the page knows already, and never for a moment without it. */
let latest: Organization | null = null;

async function read(): Promise<Organization | null> {
  latest = await readFirst();
  return latest;
}

/** What an organization says, followed; null until it is read. */
export function useOrganization(): Organization | null {
  return useLive<Organization | null>(read, onChange, latest);
}
