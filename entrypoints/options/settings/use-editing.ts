import { useState } from 'preact/hooks';
import type { SettingGroup } from '../../../core/setting-groups';
import { GROUP_NAMES, namesIn, restoring } from '../../../core/setting-groups';
import type { Settings } from '../../../core/settings';
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

/** Saving, with an undo for everything that replaces more than one value. Null until the settings are read. */
export function useEditing(): { editing: Editing | null; status: Saving['status'] } {
  const { settings, status, troubles, change } = useSaving();
  const [undos, setUndos] = useState<Partial<Record<Scope, Undo>>>({});
  const [revisions, setRevisions] = useState(FIRST);
  if (!settings) return { editing: null, status };

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
    settings,
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
      change({ patch: {}, reset: namesIn(scope) });
    },
    undo: (scope) => {
      const undo = undos[scope];
      if (!undo) return;
      renew(scope);
      setUndos((known) => ({ ...known, [scope]: undefined }));
      change(restoring(undo.before, namesIn(scope)));
    },
    undoable: (scope) => undos[scope]?.replaced ?? null,
  };
  return { editing, status };
}
