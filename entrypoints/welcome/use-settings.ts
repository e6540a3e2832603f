import { useCallback, useEffect, useState } from 'preact/hooks';
import { overlay } from '../../core/policy/overlay';
import { ownChoice } from '../../core/policy/own-choice';
import type { Settings } from '../../core/settings';
import { onChange } from '../../platform/changes';
import { now, zone } from '../../platform/clock';
import { send } from '../../platform/messages';
import { sessionRecord } from '../../platform/session-record';
import type { Organization } from '../../storage/read-organization';
import { readOrganization } from '../../storage/read-organization';
import type { Snapshot } from '../../storage/snapshot';
import { snapshot } from '../../storage/snapshot';

/** The settings as the first run shows them, and how to change them. */
export interface Saving {
  readonly settings: Settings;
  /** What an organization says of them. */
  readonly organization: Organization;
  /** True where the last change did not get through. */
  readonly failed: boolean;
  readonly save: (patch: Partial<Settings>) => void;
}

/** Reads the settings, follows them and saves changes, shown at once. Null until they are read. */
export function useSettings(): Saving | null {
  const [stored, setStored] = useState<{ read: Snapshot; organization: Organization } | null>(null);
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const [read, organization] = await Promise.all([
      snapshot(sessionRecord, now(), zone()),
      readOrganization(sessionRecord),
    ]);
    setStored({ read, organization });
  }, []);
  useEffect(() => {
    void refresh();
    return onChange(() => void refresh());
  }, [refresh]);
  const save = async ({ settings, own }: Snapshot, patch: Partial<Settings>) => {
    setPending((before) => ({ ...before, ...patch }));
    const done = await send({ kind: 'settings', patch: ownChoice(patch, settings, own), reset: [] }).then(
      ({ did }) => did !== 'invalid',
      () => false,
    );
    await refresh();
    setFailed(!done);
    setPending((before) => without(before, patch));
  };
  if (!stored) return null;
  const { read, organization } = stored;
  // As it will be in force: an organization may keep what was chosen within limits.
  const settings = overlay(read.policy, { ...read.own, ...pending });
  return { settings, organization, failed, save: (patch) => void save(read, patch) };
}

/** What a later change has overtaken stays on its way. */
function without(pending: Partial<Settings>, done: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(pending).filter(([name, value]) => done[name as keyof Settings] !== value));
}
