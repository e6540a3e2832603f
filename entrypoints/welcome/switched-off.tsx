import { i18n } from '#i18n';
import { ContactLine } from '../../components/contact-line';
import type { Contact } from '../../core/policy/contact';

/** Where an organization has switched the first run off, and somebody came here all the same. */
export function SwitchedOff({ contact }: { contact: Contact | null }) {
  return (
    <main class="welcome">
      <h1 class="welcome__title">{i18n.t('policy.off.title')}</h1>
      <p class="welcome__lead">{i18n.t('policy.off.welcome')}</p>
      {contact && (
        <p>
          <ContactLine contact={contact} />
        </p>
      )}
      <p class="welcome__links">
        <a class="button button--main" href="options.html#/today">
          {i18n.t('policy.off.go')}
        </a>
      </p>
    </main>
  );
}
