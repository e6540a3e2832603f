import { i18n } from '#i18n';
import { Icon } from './icon';
import './organization-says.css';

interface OrganizationSaysProps {
  /** Why, in the organization's words; undefined where it gave none. */
  readonly reason: string | undefined;
}

/** That an organization has set what stands beside it, and why: one sentence of ours, and its own. */
export function OrganizationSays({ reason }: OrganizationSaysProps) {
  return (
    <>
      <Icon name="lock" size={16} />
      <span>
        <strong>{i18n.t('policy.fixed')}</strong>{' '}
        {reason ? i18n.t('policy.reason', { reason }) : i18n.t('policy.noReason')}
      </span>
    </>
  );
}
