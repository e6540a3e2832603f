import { useState } from 'preact/hooks';
import { presetById } from '../../../content/presets';
import { overlay } from '../../../core/policy/overlay';
import type { Feature, Policy } from '../../../core/policy/policy';
import { isOff } from '../../../core/policy/policy';
import { presetInForce } from '../../../core/preset-plan';
import type { SettingGroup } from '../../../core/setting-groups';
import { areDefaults, GROUP_NAMES, namesIn, restoring } from '../../../core/setting-groups';
import type { Settings } from '../../../core/settings';
import { DEFAULTS } from '../../../core/settings';
import type { Organization } from '../../../storage/read-organization';
import { useOrganization } from '../use-organization';
import type { Saving } from './use-saving';
import { useSaving } from './use-saving';

/** A group, or the whole page. */
export type Scope = SettingGroup | 'all';

/** What an undo takes back. */
export type Replaced = 'reset' | 'preset' | 'copy';

interface Undo {
  readonly before: Settings;
  readonly replaced: Replaced;
}

/** What every group of settings works with. */
export interface Editing {
  readonly settings: Settings;
  /** How they are where nobody chose. */
  readonly defaults: Settings;
  /** Whether that is not how Limber came: an organization has other defaults, or fixed some. */
  readonly isSetUp: boolean;
  /** What an organization has fixed, and why, where it says so. */
  readonly fixed: Policy['fixed'];
  readonly reasons: Organization['reasons'];
  readonly contact: Organization['contact'];
  readonly limits: Policy['limits'];
  /** Whether an organization has switched a part of Limber off. */
  readonly isOff: (feature: Feature) => boolean;
  readonly troubles: Saving['troubles'];
  /** Goes up when something replaced what stands in a group's fields: they throw away what was typed. */
  readonly revisions: Readonly<Record<SettingGroup, number>>;
  /** Saves a change somebody made to one thing. */
  readonly edit: (group: SettingGroup, patch: Partial<Settings>) => void;
  /** Saves a change that replaces much at once, and keeps what was before. */
  readonly replace: (group: SettingGroup, patch: Partial<Settings>, replaced: Replaced) => void;
  readonly reset: (scope: Scope) => void;
  readonly undo: (scope: Scope) => void;
  /** What could be taken back. */
  readonly undoable: (scope: Scope) => Replaced | null;
}

const FIRST = Object.fromEntries(GROUP_NAMES.map((name) => [name, 0])) as Editing['revisions'];

/** The settings with the schedule that they really keep: an organization may have changed the plan. */
function named(settings: Settings): Settings {
  return { ...settings, preset: presetInForce(presetById(settings.preset), settings) };
}

/** Saving, with an undo for everything that replaces more than one value. Null until the settings are read. */
export function useEditing(): { editing: Editing | null; status: Saving['status'] } {
  const { settings, policy, status, troubles, change } = useSaving();
  const organization = useOrganization();
  const [undos, setUndos] = useState<Partial<Record<Scope, Undo>>>({});
  const [revisions, setRevisions] = useState(FIRST);
  if (!settings || !policy || !organization) return { editing: null, status };
  const { fixed, limits } = policy;
  const defaults = named(overlay(policy, {}));
  const free = (scope: Scope) => namesIn(scope).filter((name) => !(name in fixed));

  const renew = (scope: Scope) => {
    const of = (name: SettingGroup) => (scope === 'all' || scope === name ? 1 : 0);
    setRevisions((old) => Object.fromEntries(GROUP_NAMES.map((name) => [name, old[name] + of(name)])) as typeof old);
  };
  const keep = (scope: Scope, replaced: Replaced) => {
    renew(scope);
    setUndos((known) => {
      // Presets tried one after the other: the undo leads back to before the first of them.
      const first = replaced === 'preset' && known[scope]?.replaced === 'preset' ? known[scope] : undefined;
      const others = scope === 'all' ? {} : { ...known, all: undefined };
      return { ...others, [scope]: first ?? { before: settings, replaced } };
    });
  };
  const editing: Editing = {
    settings: named(settings),
    defaults,
    isSetUp: !areDefaults(defaults, namesIn('all'), named(DEFAULTS)),
    fixed,
    reasons: organization.reasons,
    contact: organization.contact,
    limits,
    isOff: (feature) => isOff(policy, feature),
    troubles,
    revisions,
    edit: (group, patch) => {
      setUndos((known) => ({ ...known, all: undefined, [group]: undefined }));
      change({ patch, reset: [] });
    },
    replace: (group, patch, replaced) => {
      keep(group, replaced);
      change({ patch, reset: [] });
    },
    reset: (scope) => {
      keep(scope, 'reset');
      change({ patch: {}, reset: free(scope) });
    },
    undo: (scope) => {
      const undo = undos[scope];
      if (!undo) return;
      renew(scope);
      setUndos((known) => ({ ...known, [scope]: undefined }));
      change(restoring(undo.before, free(scope), defaults));
    },
    undoable: (scope) => undos[scope]?.replaced ?? null,
  };
  return { editing, status };
}
