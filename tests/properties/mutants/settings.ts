import { advance, wrong } from './mutant';

/** A change of settings starts the timers anew: who tries out the options never gets a break. */
export const mutant = wrong('settings', (session, event, settings) => {
  const outcome = advance(session, event, settings);
  if (event.kind !== 'settings') return outcome;
  const { stretch, micro } = outcome.session.cycles;
  const cycles = { stretch: { ...stretch, worked: 0 }, micro: { ...micro, worked: 0 } };
  return { ...outcome, session: { ...outcome.session, cycles } };
});
