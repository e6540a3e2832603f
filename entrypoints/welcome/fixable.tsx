import type { ComponentChildren } from 'preact';
import { SetByOrganization } from '../../components/set-by-organization';
import type { SettingName } from '../../core/setting-groups';
import type { Saving } from './use-settings';

interface FixableProps {
  readonly saving: Saving;
  /** What the controls inside change; they cannot where an organization has fixed any of it. */
  readonly names: readonly SettingName[];
  readonly children: ComponentChildren;
}

/** Controls of settings that an organization may have fixed. */
export function Fixable({ saving: { organization }, names, children }: FixableProps): ComponentChildren {
  const name = names.find((one) => one in organization.policy.fixed);
  return name ? <SetByOrganization reason={organization.reasons[name]}>{children}</SetByOrganization> : children;
}
