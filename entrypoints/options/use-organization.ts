import { useLive } from '../../components/use-live';
import { onChange } from '../../platform/changes';
import { sessionRecord } from '../../platform/session-record';
import type { Organization } from '../../storage/read-organization';
import { readOrganization } from '../../storage/read-organization';

/** Begun with the code of the page, before it draws anything: no section is shown until it is known. */
let begun: Promise<Organization> | null = readOrganization(sessionRecord);

function read(): Promise<Organization> {
  const reading = begun ?? readOrganization(sessionRecord);
  begun = null;
  return reading;
}

/** What an organization says, followed; null until it is read. */
export function useOrganization(): Organization | null {
  return useLive<Organization | null>(read, onChange, null);
}
