import { useMemo, useState } from 'preact/hooks';
import type { Command } from '../../../core/event';
import { position } from '../../../core/scheduler/running';
import type { Session } from '../../../core/session';
import { trialSession } from '../../../core/trial';
import { SECOND } from '../../../core/units';
import { closePages, trialPages } from '../../../platform/break-page';
import { ownPages } from '../../../platform/own-pages';
import type { Orders } from '../live/orders';
import type { Reading } from '../live/reading';
import { steady, useSteadyNow } from '../live/use-steady-now';
import type { TrialGround } from './try-command';
import { tryCommand } from './try-command';

/** A break that lives in this page only, as it is now. */
export interface Trial {
  readonly session: Session;
  /** Milliseconds. */
  readonly now: number;
  readonly orders: Orders;
}

/** Runs a trial by the page's own clock, which nobody can set. */
export function useTrial(reading: Reading, ground: TrialGround): Trial {
  const first = useMemo(() => trialSession(reading.at, reading.zone), [reading]);
  const [session, setSession] = useState(first);
  const untilNext = (at: number) => {
    const left = session.running ? position(session.running, at).left : 0;
    return left % SECOND || SECOND;
  };
  const now = useSteadyNow(reading, untilNext, () => {});
  const order = async (command: Command) =>
    setSession((before) => tryCommand(before, command, ground, steady(reading)));
  const close = async () => closePages(trialPages(await ownPages()));
  return { session, now, orders: { order, orderAndClose: close, close } };
}
