import type { ComponentChildren } from 'preact';
import { SetByOrganization } from '../../../components/set-by-organization';
import type { SettingName } from '../../../core/setting-groups';
import type { Editing } from './use-editing';

interface FixableProps {
  readonly editing: Editing;
  /** What the controls inside change; they cannot where an organization has fixed any of it. */
  readonly names: readonly SettingName[];
  readonly children: ComponentChildren;
}

/** Controls of settings that an organization may have fixed. */
export function Fixable({ editing: { fixed, reasons }, names, children }: FixableProps): ComponentChildren {
  const name = names.find((one) => one in fixed);
  return name ? <SetByOrganization reason={reasons[name]}>{children}</SetByOrganization> : children;
}
