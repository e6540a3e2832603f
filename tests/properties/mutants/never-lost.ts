import { advance, wrong } from './mutant';

/** Keeps accrued time in whole minutes: what an event cuts off is gone, and who is interrupted often never gets a break. */
export const mutant = wrong('never lost', (session, event, settings) => {
  const outcome = advance(session, event, settings);
  const { stretch, micro } = outcome.session.cycles;
  const whole = (ms: number) => Math.floor(ms / 60_000) * 60_000;
  const cycles = {
    stretch: { ...stretch, worked: whole(stretch.worked) },
    micro: { ...micro, worked: whole(micro.worked) },
  };
  return { ...outcome, session: { ...outcome.session, cycles } };
});
