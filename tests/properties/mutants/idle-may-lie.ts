import { advance, wrong } from './mutant';

/** Never gives up: prompts go on and on to an empty chair. */
export const mutant = wrong('idle may lie', (session, event, settings) => {
  const outcome = advance({ ...session, unanswered: 0 }, event, settings);
  return { ...outcome, session: { ...outcome.session, unanswered: 0 } };
});
