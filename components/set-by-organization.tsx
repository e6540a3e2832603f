import type { ComponentChildren } from 'preact';
import { OrganizationSays } from './organization-says';
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
      <legend class="organization__says organization-says">
        <OrganizationSays reason={reason} />
      </legend>
      {children}
    </fieldset>
  );
}
