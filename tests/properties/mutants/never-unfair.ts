import { advance, wrong } from './mutant';

/** An absence only ever stops the clock: who comes back from lunch is sent on a break. */
export const mutant = wrong('never unfair', (session, event, settings) => {
  return advance(session, event, settings.away === 'counts' ? { ...settings, away: 'pauses' } : settings);
});
