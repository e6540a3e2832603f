import { advance, wrong } from './mutant';

/** Believes that clocks never go back: until the wall clock has caught up no time passes, and the timer is stuck. */
export const mutant = wrong('clock', (session, event, settings) => {
  return advance(session, { ...event, at: Math.max(event.at, session.at) }, settings);
});
