import { i18n } from '#i18n';
import type { Contact } from '../core/policy/contact';

/** Who to ask about the workplace, as an organization names them: its text as text, its link checked (core/policy/contact.ts). */
export function ContactLine({ contact }: { contact: Contact }) {
  const { text, link } = contact;
  return (
    <>
      {i18n.t('policy.contact')}:{' '}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </>
  );
}
