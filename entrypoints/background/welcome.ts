import { isOff } from '../../core/policy/policy';
import { openFirstRun } from '../../platform/first-run';
import { readManagedAtInstall } from '../../platform/managed';
import { connect } from '../../storage/connect';
import { readPolicy } from '../../storage/validate/policy';
import { reportFault } from './report-fault';

/** Opens the first run, once for each database, where no organization is against it; the page itself notes that it was there. */
export function welcome(): void {
  const known = connect().then((db) => db.get('notes', 'welcomed'));
  // Without a database nothing can say that it was there before, and an installation comes but once.
  void known
    .catch(() => {})
    .then(async (at) => at ?? (isOff(readPolicy(await readManagedAtInstall()), 'welcome') || openFirstRun()))
    .catch(reportFault);
}
