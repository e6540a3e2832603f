import { advance, wrong } from './mutant';

/** Files facts under the day it is in Greenwich. */
export const mutant = wrong('books', (session, event, settings) => {
  const outcome = advance(session, event, settings);
  const facts = outcome.facts.map((fact) => ({ ...fact, day: new Date(fact.at).toISOString().slice(0, 10) }));
  return { ...outcome, facts };
});
