import { COLD_HOURS, SESSIONS } from '../../content/flare-up/index';
import type { CheckInAnswer, CheckInId, SessionKind } from '../../content/flare-up/types';
import { answered, eased, ended, paused, stopped, withoutSession } from '../../core/flare-up/change';
import { type Beginning, type FlareUp, newFlareUp, runningAt } from '../../core/flare-up/flare-up';
import { nudgeUntil } from '../../core/flare-up/now';
import { type Wish, withStarted } from '../../core/flare-up/start';
import { MINUTE } from '../../core/units';
import type { FlareUpPort } from './port';

/** What a person can do about a flare-up. Each resolves to whether it worked. */
export interface FlareUpOrders {
  readonly begin: (beginning: Beginning) => Promise<boolean>;
  /** Starts a session where the rules of this moment let it start, whatever the page still shows. */
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

/**
 * The orders, by what a page lends.
 *
 * @param onOutcome told of each order whether it could be kept; a start that is refused was
 */
export function ordersOf(
  { read, keep, command, now }: FlareUpPort,
  onOutcome = (_isLost: boolean) => {},
): FlareUpOrders {
  let tail: Promise<unknown> = Promise.resolve();
  /** One after the other: of two in a hurry the nudge has to follow the second. */
  const worked = (work: () => Promise<unknown>): Promise<boolean> => {
    const done = tail.then(work).then(
      (result) => {
        onOutcome(false);
        return result !== false;
      },
      (error) => {
        onOutcome(true);
        console.warn('Limber could not keep this:', error);
        return false;
      },
    );
    tail = done;
    return done;
  };
  /** The record first and the nudge after it: a page that dies in between leaves nothing that goes on without an end. */
  const revise = async (id: string, change: (before: FlareUp) => FlareUp) => {
    await keep(id, (before) => before && change(before));
    await followNudge();
  };
  /** The id of the session; null where none may start. Looked at in the transaction that keeps it: of two pages one wins. */
  const keepStarted = async (id: string, wish: Wish): Promise<string | null> => {
    let started: string | null = null;
    await keep(id, (before) => {
      const after = before && withStarted(before, wish, now());
      started = after?.id ?? null;
      return after?.flareUp ?? before;
    });
    return started;
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
        // Begun on another page meanwhile: one is under way, never two.
        if (runningAt((await read()).flareUps, now())) return;
        const one = newFlareUp(beginning, now());
        await keep(one.id, (before) => before ?? one);
        await followNudge();
      }),
    startSession: ({ id }, kind, minutes) =>
      worked(async () => {
        const { flareUps, care } = await read();
        const others = flareUps.flatMap((one) => (one.id === id ? [] : one.sessions));
        const ms = minutes * MINUTE;
        const wish = { rule: SESSIONS[kind], ms, others, lastEnd: care?.endsAt ?? null, coldHours: COLD_HOURS };
        // Kept before it starts: a page that dies in between has counted one too many, never one too few.
        const started = await keepStarted(id, wish);
        if (started === null) return false;
        const reply = await command({ do: 'care-start', id: started, kind, ms }).catch(() => null);
        // Without an answer the background may have started it all the same.
        const runs = reply ? reply.did === 'done' || reply.did === 'already' : (await read()).care?.id === started;
        if (!runs) await keep(id, (before) => before && withoutSession(before, started));
        return runs;
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
