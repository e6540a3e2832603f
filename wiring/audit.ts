import type { AuditPort } from '../components/audit/audit-port';
import { onChange, tellChange } from '../platform/changes';
import { now, zone } from '../platform/clock';
import { readAudit, reviseAudit } from '../storage/audit';

/** Where the workplaces are kept. */
export const AUDIT: AuditPort = {
  read: readAudit,
  async revise(turn) {
    const book = await reviseAudit(turn);
    tellChange();
    return book;
  },
  subscribe: onChange,
  now,
  zone,
  newId: () => crypto.randomUUID(),
};
