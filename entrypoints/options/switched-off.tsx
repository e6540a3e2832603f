import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ContactLine } from '../../components/contact-line';
import type { Feature } from '../../core/policy/policy';
import type { Organization } from '../../storage/read-organization';
import './switched-off.css';
import { addressOf } from './use-route';

interface SwitchedOffProps {
  readonly feature: Feature;
  readonly organization: Organization;
}

/** Where somebody followed an old address to a section that an organization has switched off. */
export function SwitchedOff({ feature, organization: { contact } }: SwitchedOffProps) {
  useEffect(() => {
    document.title = i18n.t('extension.name');
  }, []);
  return (
    <main class="switched-off">
      <h1 class="switched-off__title">{i18n.t('policy.off.title')}</h1>
      <p>{i18n.t(`policy.off.${feature}`)}</p>
      {contact && (
        <p>
          <ContactLine contact={contact} />
        </p>
      )}
      <p>
        <a href={addressOf('today')}>{i18n.t('policy.off.go')}</a>
      </p>
    </main>
  );
}
