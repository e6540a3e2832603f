import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icon';
import './set-by-organization.css';

interface SetByOrganizationProps {
  /** Why, in the organization's words; undefined where it gave none. */
  readonly reason: string | undefined;
  readonly children: ComponentChildren;
}

/** Controls of what an organization has set: they show what holds, say who says so, and cannot be changed. */
export function SetByOrganization({ reason, children }: SetByOrganizationProps) {
  return (
    <fieldset class="organization" disabled>
      <legend class="organization__says">
        <Icon name="lock" size={16} />
        <span>
          <strong>{i18n.t('policy.fixed')}</strong>{' '}
          {reason ? i18n.t('policy.reason', { reason }) : i18n.t('policy.noReason')}
        </span>
      </legend>
      {children}
    </fieldset>
  );
}
