import type { CheckInAnswer, CheckInId, SessionKind } from '../../content/flare-up/types';
import {
  answered,
  eased,
  ended,
  nextSessionId,
  paused,
  stopped,
  withoutSession,
  withSession,
} from '../../core/flare-up/change';
import { type Beginning, type FlareUp, newFlareUp } from '../../core/flare-up/flare-up';
import { nudgeUntil } from '../../core/flare-up/now';
import { MINUTE } from '../../core/units';
import type { FlareUpPort } from './port';

/** What a person can do about a flare-up. Each resolves to whether it worked. */
export interface FlareUpOrders {
  readonly begin: (beginning: Beginning) => Promise<boolean>;
  readonly startSession: (flareUp: FlareUp, kind: SessionKind, minutes: number) => Promise<boolean>;
  /** Stops the running session early, or answers its end. */
  readonly stopSession: (id: string) => Promise<boolean>;
  readonly answer: (flareUp: FlareUp, id: CheckInId, answer: CheckInAnswer | null) => Promise<boolean>;
  readonly ease: (flareUp: FlareUp, easing: boolean) => Promise<boolean>;
  readonly pause: (flareUp: FlareUp, isPaused: boolean) => Promise<boolean>;
  readonly end: (flareUp: FlareUp) => Promise<boolean>;
  readonly change: (
    flareUp: FlareUp,
    patch: Partial<Pick<FlareUp, 'prefersWarmth' | 'nudge' | 'skinReadAt'>>,
  ) => Promise<boolean>;
}

/** The orders, by what a page lends. */
export function ordersOf({ read, keep, command, now }: FlareUpPort): FlareUpOrders {
  /** The record first and the nudge after it: a page that dies in between leaves nothing that goes on without an end. */
  const revise = async (id: string, change: (before: FlareUp) => FlareUp) => {
    await keep(id, (before) => before && change(before));
    await followNudge();
  };
  const followNudge = async () => {
    const { flareUps } = await read();
    await command({ do: 'nudge', until: nudgeUntil(flareUps, now()) });
  };
  const stop = async (id: string) => {
    const { flareUps } = await read();
    const owner = flareUps.find(({ sessions }) => sessions.some((one) => one.id === id));
    const reply = await command({ do: 'care-stop', id });
    if (owner) await keep(owner.id, (before) => before && stopped(before, id, now()));
    return reply.did !== 'refused' && reply.did !== 'invalid';
  };
  return {
    begin: (beginning) =>
      worked(async () => {
        const one = newFlareUp(beginning, now());
        await keep(one.id, (before) => before ?? one);
        await followNudge();
      }),
    startSession: (flareUp, kind, minutes) =>
      worked(async () => {
        const id = nextSessionId(flareUp);
        const ms = minutes * MINUTE;
        // Kept before it starts: a page that dies in between has counted one too many, never one too few.
        await keep(flareUp.id, (before) => before && withSession(before, id, kind, now(), ms));
        const reply = await command({ do: 'care-start', id, kind, ms }).catch(() => null);
        if (reply?.did === 'done' || reply?.did === 'already') return true;
        await keep(flareUp.id, (before) => before && withoutSession(before, id));
        return false;
      }),
    stopSession: (id) => worked(() => stop(id)),
    answer: ({ id }, checkIn, answer) => worked(() => revise(id, (before) => answered(before, checkIn, answer, now()))),
    ease: ({ id }, easing) => worked(() => revise(id, (before) => eased(before, easing, now()))),
    pause: ({ id }, isPaused) => worked(() => revise(id, (before) => paused(before, isPaused, now()))),
    end: ({ id }) =>
      worked(async () => {
        const { care } = await read();
        if (care && !care.seen && care.id.startsWith(`${id}.`)) await stop(care.id);
        await revise(id, (before) => ended(before, now()));
      }),
    change: ({ id }, patch) => worked(() => revise(id, (before) => ({ ...before, ...patch }))),
  };
}

async function worked(work: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await work()) !== false;
  } catch (error) {
    console.warn('Limber could not keep this:', error);
    return false;
  }
}
