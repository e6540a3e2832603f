import { useState } from 'preact/hooks';
import type { Command } from '../../../core/event';
import type { Session } from '../../../core/session';
import { trialSession } from '../../../core/trial';
import { closePages, trialPages } from '../../../platform/break-page';
import { ownPages } from '../../../platform/own-pages';
import type { Orders } from '../live/orders';
import type { Reading } from '../live/reading';
import { untilNextSecond } from '../live/until-next-second';
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
  const [session, setSession] = useState(() => trialSession(reading.at, reading.zone));
  const untilNext = (at: number) => untilNextSecond(session, at);
  const now = useSteadyNow(reading, untilNext, () => {});
  const order = async (command: Command) =>
    setSession((before) => tryCommand(before, command, ground, steady(reading)));
  const close = async () => closePages(trialPages(await ownPages()));
  return { session, now, orders: { order, orderAndClose: close, close } };
}
