import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { SavedWords } from '../../../components/audit/saved-words';
import { useAudit } from '../../../components/audit/use-audit';
import { ContactLine } from '../../../components/contact-line';
import { AUDIT } from '../../../wiring/audit';
import type { SectionProps } from '../sections';
import { useOrganization } from '../use-organization';
import { CheckWalk } from './check-walk';
import { Overview } from './overview';
import './setup.css';

/** The section Setup: what the audit comes to, and at `#/setup/check` the audit itself. */
export function Setup({ part }: SectionProps) {
  const { audit, saved, lost } = useAudit(AUDIT);
  const organization = useOrganization();
  useEffect(() => {
    document.title = i18n.t('setup.tabTitle');
  }, []);
  const [page, step] = (part ?? '').split('/');
  return (
    <main class="setup">
      {lost && <p role="alert">{i18n.t('setup.lost')}</p>}
      {audit && (page === 'check' ? <CheckWalk audit={audit} step={step ?? null} /> : <Overview audit={audit} />)}
      {organization?.contact && (
        <p class="setup__contact">
          <ContactLine contact={organization.contact} />
        </p>
      )}
      <SavedWords saved={saved} />
    </main>
  );
}
