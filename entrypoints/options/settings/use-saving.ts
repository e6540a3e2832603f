import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { overlay } from '../../../core/policy/overlay';
import { ownChoice } from '../../../core/policy/own-choice';
import type { Policy } from '../../../core/policy/policy';
import type { SettingName } from '../../../core/setting-groups';
import { isSame } from '../../../core/setting-groups';
import type { Settings } from '../../../core/settings';
import { onChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { send } from '../../../platform/messages';
import { sessionRecord } from '../../../platform/session-record';
import type { Snapshot } from '../../../storage/snapshot';
import { snapshot } from '../../../storage/snapshot';

/** Why a change is not in force: the background refused it, could not be reached, or had no place to keep it. */
export type Trouble = 'invalid' | 'failed' | 'unkept';

/** Settings to change, and names of those to set back. */
export interface Change {
  readonly patch: Partial<Settings>;
  readonly reset: readonly SettingName[];
}

/** The settings as the page shows them, and how to change them. */
export interface Saving {
  /** In force, or on the way to it; null until they are read. */
  readonly settings: Settings | null;
  /** What an organization says of them; null until that is read. */
  readonly policy: Policy | null;
  readonly status: 'quiet' | 'saving' | 'saved' | Trouble;
  readonly troubles: Readonly<Partial<Record<SettingName, Trouble>>>;
  readonly change: (change: Change) => void;
}

/** Reads the settings, follows them, and saves changes; what is on its way is shown at once and taken back if refused. */
export function useSaving(): Saving {
  const { stored, refresh } = useStored();
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [status, setStatus] = useState<Saving['status']>('quiet');
  const [troubles, setTroubles] = useState<Saving['troubles']>({});
  const latest = useRef<Partial<Settings>>({});

  const change = async ({ patch, reset }: Change) => {
    if (!stored) return;
    const { policy, own: chosen } = stored;
    const names = [...new Set([...reset, ...Object.keys(patch)])] as SettingName[];
    // As it will be in force: an organization may have other defaults, and limits.
    const inForce = overlay(policy, { ...without(chosen, reset), ...patch });
    const wanted: Partial<Settings> = Object.fromEntries(names.map((name) => [name, inForce[name]]));
    // Both as they were read: what is still on its way differs from that, and counts as touched.
    const sent = ownChoice(patch, stored.settings, chosen);
    latest.current = { ...latest.current, ...wanted };
    setPending((before) => ({ ...before, ...wanted }));
    setStatus('saving');
    const refused = await attempt({ patch: sent, reset });
    const { settings } = await refresh();
    // What a later change has overtaken is no longer ours to judge.
    const own = names.filter((name) => latest.current[name] === wanted[name]);
    const trouble = refused ?? (own.every((name) => isSame(settings[name], wanted[name])) ? null : 'unkept');
    setPending((before) => without(before, own));
    setTroubles((before) => ({ ...before, ...Object.fromEntries(own.map((name) => [name, trouble ?? undefined])) }));
    setStatus(trouble ?? 'saved');
  };
  return {
    settings: stored && { ...stored.settings, ...pending },
    policy: stored?.policy ?? null,
    status,
    troubles,
    change: (wanted) => void change(wanted),
  };
}

async function attempt(change: Change): Promise<Trouble | null> {
  try {
    const answer = await send({ kind: 'settings', ...change });
    if (answer.did !== 'invalid') return null;
    console.warn('Limber refused a setting:', answer.why);
    return 'invalid';
  } catch (error) {
    console.error('Limber could not be reached:', error);
    return 'failed';
  }
}

function useStored(): { stored: Snapshot | null; refresh: () => Promise<Snapshot> } {
  const [stored, setStored] = useState<Snapshot | null>(null);
  const turn = useRef(0);
  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    const read = await snapshot(sessionRecord, now(), zone());
    // A slow reading must not overwrite a later one.
    if (mine === turn.current) setStored(read);
    return read;
  }, []);
  useEffect(() => {
    void refresh();
    return onChange(() => void refresh());
  }, [refresh]);
  return { stored, refresh };
}

function without(settings: Partial<Settings>, names: readonly SettingName[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name as SettingName)));
}
